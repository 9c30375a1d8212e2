using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Which matters must go on. All that is given must hold; where nothing is given, every matter.</summary>
internal sealed class EscalationCondition
{
    public static EscalationCondition Always { get; } = new();

    /// <summary>The type is one of these.</summary>
    public ImmutableArray<Word> Types { get; init; } = [];

    /// <summary>The matter has any of these traits.</summary>
    public ImmutableArray<Word> AnyTraits { get; init; } = [];

    /// <summary>The matter has all of these traits.</summary>
    public ImmutableArray<Word> AllTraits { get; init; } = [];

    /// <summary>The matter has a step in one of these fora.</summary>
    public ImmutableArray<Word> Reaches { get; init; } = [];

    public bool IsAlways => Types.IsEmpty && AnyTraits.IsEmpty && AllTraits.IsEmpty && Reaches.IsEmpty;
}
