using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What came and went over one or several changes. A finding that came and went again is neither.</summary>
internal sealed class LiveLedger
{
    private readonly Dictionary<LiveIdentity, Finding> _came = [];
    private readonly Dictionary<LiveIdentity, Finding> _went = [];

    public void Come(Finding finding)
    {
        var identity = LiveIdentity.Of(finding);
        if (!_went.Remove(identity))
            _came[identity] = finding;
    }

    public void Go(Finding finding)
    {
        var identity = LiveIdentity.Of(finding);
        if (!_came.Remove(identity))
            _went[identity] = finding;
    }

    public void Add(LiveChange change)
    {
        foreach (var finding in change.Disappeared)
            Go(finding);
        foreach (var finding in change.Appeared)
            Come(finding);
    }

    public void Add(IReadOnlyCollection<Finding> before, IReadOnlyCollection<Finding> after)
    {
        var had = before.Select(LiveIdentity.Of).ToHashSet();
        var has = after.Select(LiveIdentity.Of).ToHashSet();
        foreach (var finding in before)
            if (!has.Contains(LiveIdentity.Of(finding)))
                Go(finding);
        foreach (var finding in after)
            if (!had.Contains(LiveIdentity.Of(finding)))
                Come(finding);
    }

    // In the order of a report.
    public LiveChange Change(FindingOrder order) => _came.Count + _went.Count == 0
        ? LiveChange.None
        : new([.. _came.Values.Order(order)], [.. _went.Values.Order(order)]);
}
