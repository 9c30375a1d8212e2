namespace GovernanceRules;

/// <summary>Whether a constraint is asked of a forum on the day, by the count on which that depends.</summary>
internal static class AskedWhen
{
    public static Truth Of(Constraint constraint, ForumFacts? forum, GovernanceFacts facts)
    {
        if (constraint.When is not { } when)
            return Truth.True;
        var record = Record(constraint, forum, facts);
        var members = record.MembersOn(facts.Day, when.Members);
        var judged = BoundsEvaluator.OfCount(members.Count(m => m.Selected == Truth.True), record.MaySeatUnseen(when.Members) ? SelectionCounts.Unlimited : members.Count, when.Bounds, false);
        return judged.IsHeld ? Truth.True : judged.IsViolated ? Truth.False : Truth.Unknown;
    }

    // What is not recorded of those of whom it is not known whether they are counted; nothing if there may be others whom the register does not show.
    public static IEnumerable<MissingData> Unsettled(Constraint constraint, ForumFacts? forum, GovernanceFacts facts)
    {
        var (when, record) = (constraint.When!, Record(constraint, forum, facts));
        if (record.MaySeatUnseen(when.Members))
            yield break;
        var test = new PredicateFactory(facts).Selecting(when.Members);
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var member in record.MembersOn(facts.Day, when.Members).Where(m => m.Selected == Truth.Unknown))
            foreach (var membership in member.Memberships)
            {
                values.Clear();
                test.Unsettled(membership.Row, ScopeOf(forum), values);
                foreach (var value in values)
                    yield return new MissingData(member.Person, value);
            }
    }

    private static RecordedForum Record(Constraint constraint, ForumFacts? forum, GovernanceFacts facts) => new(facts, constraint, ScopeOf(forum));

    private static Scope ScopeOf(ForumFacts? forum) => forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster);
}
