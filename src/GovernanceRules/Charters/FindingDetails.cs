using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What was found, for a principle to put into words.</summary>
/// <param name="Primitive">The plain form that it was found in.</param>
/// <param name="Forum">The forum's id, or <see langword="null"/>.</param>
/// <param name="Key">The key, or <see langword="null"/>.</param>
/// <param name="Verdict">Whether it is violated or unknown.</param>
/// <param name="Deviation">What is wrong with the key.</param>
public sealed record FindingDetails(ConstraintPrimitive Primitive, string? Forum, string? Key, Verdict Verdict, Deviation Deviation)
{
    /// <summary>What kind of thing the key is; <see langword="null"/> if there is no key, or if it is a label.</summary>
    public GroupingKey? GroupingKey { get; init; }

    /// <summary>How many are counted for certain.</summary>
    public long Certain { get; init; }

    /// <summary>How many there may be at most; <see langword="null"/> for any number.</summary>
    public long? Possible { get; init; }

    /// <summary>Whether it is not recorded if the key is one of those that are asked for; if it is, the constraint is broken.</summary>
    public bool PerhapsAsked { get; init; }

    /// <summary>The bounds that were applied.</summary>
    public Bounds Bounds { get; init; }

    /// <summary>The different persons in the selection over all keys if shares of them are taken; else 0.</summary>
    public long Total { get; init; }

    /// <summary>The persons who were counted, by id.</summary>
    public ImmutableArray<string> Persons { get => Evidence?.Persons ?? field; init; } = [];

    /// <summary>The values that are not recorded and would settle it.</summary>
    public ImmutableArray<MissingData> ResolvedBy { get => Evidence?.SettledBy ?? field; init; } = [];

    /// <summary>The fora that matter here and of which nothing is recorded.</summary>
    public ImmutableArray<string> UnrecordedFora { get; init; } = [];

    /// <summary>What is recorded of the one that does not fit, such as <c>level `chief`</c>: each property that was asked for, with its values.</summary>
    public ImmutableArray<(GroupingKey Key, string Value)> Recorded { get; init; } = [];

    // Set if who was counted is found on demand.
    internal Evidence? Evidence { get; init; }

    // The number of the key in the counters; below 0 if it has none there.
    internal int Symbol { get; init; } = -1;

    // What is to be said; null if the principle says it.
    internal FindingMessages? Told { get; init; }

    // The rows of the register that are at fault; empty if they are those of the person whom the key names.
    internal ImmutableArray<FileLocation> Places { get; init; } = [];

    // The lines that compete for the same persons; null if the primitive has none.
    internal SharedLines? Shared { get; init; }

    // Of two selections whose numbers are compared, how many the second has.
    internal (long Certain, long? Possible) With { get; init; }

    // Of bounds that are shares of others, how many others there are.
    internal (long Least, long? Most) OfMin { get; init; }

    internal (long Least, long? Most) OfMax { get; init; }

    // Perhaps within the bounds, and not odd as it must be.
    internal bool CanBeEven { get; init; }

    internal bool IsEven => CanBeEven && !CanFall && !CanExceed;

    // Whether too few is possible; for the severity of an unknown.
    internal bool CanFall { get; init; }

    internal bool CanExceed { get; init; }

    internal bool IsViolated => Verdict == Verdict.Violated;
}
