using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed record CountOptions
{
    public static CountOptions Default { get; } = new();

    public Bound? Min { get; init; }

    public Bound? Max { get; init; }

    public bool IsOdd { get; init; }

    public KeyDomain? Domain { get; init; }

    public Selection? Filter { get; init; }

    public ImmutableDictionary<string, Bounds> Except { get; init; } = ImmutableDictionary<string, Bounds>.Empty;

    // min applies if no minimum is given.
    public Bounds AtLeast(int min) => new(Min ?? min, Max) { IsOdd = IsOdd };

    // count applies if no bound is given.
    public Bounds OrExactly(int count) => AsGiven.IsNone ? Bounds.Exactly(count) : AsGiven;

    public Bounds AsGiven => new(Min, Max) { IsOdd = IsOdd };

    public CountConstraint Form(Selection members, Bounds bounds, GroupingKey? per = null, KeyDomain? over = null, Selection? among = null) => new(members, bounds)
    {
        Per = per,
        Domain = Domain ?? over,
        Filter = among is null ? Filter : Filter is null ? among : among.And(Filter),
        Except = Except,
    };
}
