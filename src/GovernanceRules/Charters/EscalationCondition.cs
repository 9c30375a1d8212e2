using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Which matters must go on. All that is given must hold; where nothing is given, every matter.</summary>
internal sealed class EscalationCondition
{
    public static EscalationCondition Always { get; } = new();

    /// <summary>The type is one of these.</summary>
    public ImmutableArray<Identifier> Types { get; init; } = [];

    /// <summary>The matter has any of these traits.</summary>
    public ImmutableArray<Identifier> AnyTraits { get; init; } = [];

    /// <summary>The matter has all of these traits.</summary>
    public ImmutableArray<Identifier> AllTraits { get; init; } = [];

    /// <summary>The matter has a step in one of these fora.</summary>
    public ImmutableArray<Identifier> Reaches { get; init; } = [];

    /// <summary>Whether it holds of every matter of which another holds, as far as the two say.</summary>
    public bool IsImpliedBy(EscalationCondition other)
    {
        var sure = other.AnyTraits.Length == 1 ? other.AllTraits.Add(other.AnyTraits[0]) : other.AllTraits;
        return IsWithin(other.Types, Types) && AllTraits.All(sure.Contains) && IsWithin(other.Reaches, Reaches)
            && (AnyTraits.Any(sure.Contains) || IsWithin(other.AnyTraits, AnyTraits));
    }

    private static bool IsWithin(ImmutableArray<Identifier> words, ImmutableArray<Identifier> asked) => asked.IsEmpty || (!words.IsEmpty && words.All(asked.Contains));

    public bool IsAlways => Types.IsEmpty && AnyTraits.IsEmpty && AllTraits.IsEmpty && Reaches.IsEmpty;
}
