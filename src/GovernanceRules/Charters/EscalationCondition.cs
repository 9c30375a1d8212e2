using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Which matters must go on. All that is given must hold; if nothing is given, every matter is meant.</summary>
internal sealed class EscalationCondition
{
    public static EscalationCondition Always { get; } = new();

    public ImmutableArray<Identifier> Types { get; init; } = [];

    public ImmutableArray<Identifier> AnyTraits { get; init; } = [];

    public ImmutableArray<Identifier> AllTraits { get; init; } = [];

    // The matter has a step in one of these fora.
    public ImmutableArray<Identifier> Reaches { get; init; } = [];

    // Whether it holds for every matter for which the other holds, as far as the two say.
    public bool IsImpliedBy(EscalationCondition other)
    {
        var sure = other.AnyTraits.Length == 1 ? other.AllTraits.Add(other.AnyTraits[0]) : other.AllTraits;
        return IsWithin(other.Types, Types) && AllTraits.All(sure.Contains) && IsWithin(other.Reaches, Reaches)
            && (AnyTraits.Any(sure.Contains) || IsWithin(other.AnyTraits, AnyTraits));
    }

    private static bool IsWithin(ImmutableArray<Identifier> words, ImmutableArray<Identifier> asked) => asked.IsEmpty || (!words.IsEmpty && words.All(asked.Contains));

    public bool IsAlways => Types.IsEmpty && AnyTraits.IsEmpty && AllTraits.IsEmpty && Reaches.IsEmpty;
}
