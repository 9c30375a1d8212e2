using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How many others there are of whom bounds are a share. Each bound is judged by itself, also if two are shares of the same.</summary>
internal sealed class WholeCounts
{
    // More than anybody counts.
    private static readonly Bound Unreachable = Bound.Of(int.MaxValue);

    private readonly ImmutableArray<BoundWhole> _wholes;
    private readonly SelectionCounts[] _counts;

    public WholeCounts(CountConstraint form, GovernanceFacts facts)
    {
        _wholes = [.. form.Except.Values.Append(form.Bounds).SelectMany(b => new[] { b.Min, b.Max }).Select(b => b?.Whole).OfType<BoundWhole>().Distinct()];
        Sides = [.. _wholes.Select(w => new Operand(facts, w.Members, null))];
        _counts = [.. _wholes.Select(_ => new SelectionCounts())];
    }

    private WholeCounts(WholeCounts like)
    {
        _wholes = like._wholes;
        Sides = like.Sides;
        _counts = [.. _wholes.Select(_ => new SelectionCounts())];
    }

    public Operand[] Sides { get; }

    public WholeCounts Tracked() => new(this);

    public void Reset(in Scope scope)
    {
        for (var i = 0; i < Sides.Length; i++)
        {
            _counts[i].Clear();
            Sides[i].AddUnseen(scope, _counts[i]);
        }
    }

    public void Feed(int whole, ReadOnlySpan<int> rows, in Scope scope, int sign) => Sides[whole].Feed(rows, scope, _counts[whole], sign);

    public (long Least, long? Most) Of(Bound? bound) => bound?.Whole is { } whole && _counts[_wholes.IndexOf(whole)] is { } counts
        ? (counts.Sure, SelectionCounts.Known(counts.Most))
        : default;

    // The bounds if as many others are there as ask least of the counted, and allow them most.
    public Bounds Easiest(Bounds bounds) => With(bounds, (share, few, many) => share.AtLeast(few), (share, few, many) => many is { } most ? share.AtMost(most) : null);

    public Bounds Hardest(Bounds bounds) => With(bounds, (share, few, many) => many is { } most ? share.AtLeast(most) : null, (share, few, many) => share.AtMost(few));

    private Bounds With(Bounds bounds, Func<Bound, long, long?, long?> least, Func<Bound, long, long?, long?> most) => bounds with
    {
        Min = Resolved(bounds.Min, least),
        Max = Resolved(bounds.Max, most),
    };

    private Bound? Resolved(Bound? bound, Func<Bound, long, long?, long?> number)
    {
        if (bound is not { Whole: not null } share)
            return bound;
        var (least, most) = Of(share);
        // A share of nothing is nothing, of however many.
        return share.Numerator == 0 && !share.IsExclusive ? Bound.Of(0)
            : number(share, least, most) is { } resolved ? Bound.Of((int)resolved) : Unreachable;
    }
}
