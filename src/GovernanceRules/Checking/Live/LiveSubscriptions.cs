using System.Runtime.InteropServices;

namespace GovernanceRules;

internal sealed class LiveSubscriptions(MembershipTable table)
{
    private readonly Dictionary<int, List<LiveSubscription>> _ofForum = [];
    private readonly List<int> _seen = [];

    public void Add(LiveInstance row)
    {
        foreach (var form in row.Evaluator!.Primitives)
            for (var side = 0; side < form.Sides.Length; side++)
                foreach (var forum in form.Sides[side].ForaIn(row.Evaluator.Scope))
                {
                    if (!_ofForum.TryGetValue(forum, out var subscriptions))
                        _ofForum.Add(forum, subscriptions = []);
                    subscriptions.Add(new LiveSubscription(row, form, side));
                }
    }

    public HashSet<LiveSubscription> Of(List<int> rows)
    {
        var all = new HashSet<LiveSubscription>();
        foreach (var row in rows)
            if (_ofForum.TryGetValue(table.Forum[row], out var subscriptions))
                all.UnionWith(subscriptions);
        return all;
    }

    // After a change in some fora: the counters of these fora, and those that look at where else a person sits.
    public HashSet<LiveSubscription> AffectedBy(List<int> rowsOfPerson, IEnumerable<int> fora)
    {
        var all = new HashSet<LiveSubscription>();
        foreach (var row in rowsOfPerson)
            if (_ofForum.TryGetValue(table.Forum[row], out var subscriptions))
                foreach (var subscription in subscriptions)
                    if (subscription.Row.Evaluator!.LooksElsewhere)
                        all.Add(subscription);
        foreach (var forum in fora)
            if (_ofForum.TryGetValue(forum, out var subscriptions))
                all.UnionWith(subscriptions);
        return all;
    }

    // sign: 1 adds the person, -1 removes them.
    public void Feed(IEnumerable<LiveSubscription> subscriptions, List<int> rowsOfPerson, int sign, LiveProbe probe)
    {
        foreach (var (row, form, side) in subscriptions)
        {
            _seen.Clear();
            foreach (var one in rowsOfPerson)
                if (form.Sides[side].Sees(table.Forum[one], row.Evaluator!.Scope))
                    _seen.Add(one);
            if (_seen.Count == 0)
                continue;
            form.Feed(side, CollectionsMarshal.AsSpan(_seen), sign);
            if (form.IsByPerson)
                form.Touched?.Add(table.Person[_seen[0]]);
            probe.Fed(_seen.Count);
        }
    }

    public bool DependsOnRecord(LiveInstance row, int forum) => row.Evaluator is { } evaluator
        && (evaluator.LooksElsewhere || evaluator.Scope.Forum == forum || Array.Exists(evaluator.Primitives, f => f is MeetsBeforeState)
            || (_ofForum.TryGetValue(forum, out var subscriptions) && subscriptions.Exists(s => s.Row == row)));

    public static bool DependsOnFora(LiveInstance row) => row.Evaluator is { } evaluator
        && Array.Exists(evaluator.Primitives, f => f.Primitive is CountConstraint { Of: Subject.Fora } or ForAllConstraint { Of: Subject.Fora });
}
