using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What every principle that counts takes beside its own words.</summary>
internal sealed record Counting
{
    public static Counting Default { get; } = new();

    public Bound? Min { get; init; }

    public Bound? Max { get; init; }

    public Over? Over { get; init; }

    public Selection? Among { get; init; }

    public ImmutableDictionary<string, Bounds> Except { get; init; } = ImmutableDictionary<string, Bounds>.Empty;

    /// <summary>The bounds given, and <paramref name="min"/> below where none is given there.</summary>
    public Bounds AtLeast(int min) => new(Min ?? min, Max);

    /// <summary>The bounds given, or exactly <paramref name="count"/> where none is.</summary>
    public Bounds OrExactly(int count) => Min is null && Max is null ? Bounds.Exactly(count) : new(Min, Max);

    /// <summary>The bounds given.</summary>
    public Bounds AsGiven => new(Min, Max);

    public CountForm Form(Selection members, Bounds bounds, Key? per = null, Over? over = null, Selection? among = null) => new(members, bounds)
    {
        Per = per,
        Over = Over ?? over,
        Among = among is null ? Among : Among is null ? among : among.And(Among),
        Except = Except,
    };
}
