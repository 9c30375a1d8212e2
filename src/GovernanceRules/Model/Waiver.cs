using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// That a body has accepted a deviation for a time (dispensation). It waives violations, not unknowns; a waived finding is still shown.
/// </summary>
/// <param name="Constraint">The constraint whose violation is accepted.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">The body that accepted it.</param>
/// <param name="DecidedOn">The day it did.</param>
/// <param name="Period">The days for which it holds; the end is required, and without a beginning it has always held.</param>
public sealed record Waiver(Identifier Constraint, string Reason, Identifier DecidedBy, DateOnly DecidedOn, Period Period)
{
    /// <summary>The forum; <see langword="null"/> for every forum of the constraint.</summary>
    public Identifier? Forum { get; init; }

    /// <summary>The key, such as a municipality; <see langword="null"/> for every key.</summary>
    public string? Key { get; init => field = value is null ? null : Identifier.Normalise(value); }

    /// <summary>
    /// Of what is too many, the number up to which it is accepted; <see langword="null"/> for none. With this or <see cref="DownTo"/> the waiver
    /// covers what is no worse; without both, what stood on the day of the decision if the register covers it, and nothing worse.
    /// </summary>
    public int? UpTo { get; init; }

    /// <summary>Of what is too few, the number down to which it is accepted; <see langword="null"/> for none.</summary>
    public int? DownTo { get; init; }

    internal bool HasLimits => UpTo is not null || DownTo is not null;

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
