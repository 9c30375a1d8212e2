namespace GovernanceRules;

/// <summary>Whether a constraint is asked of a forum on the day, by the count on which that depends.</summary>
internal static class AskedWhen
{
    public static Truth Of(Constraint constraint, ForumFacts? forum, GovernanceFacts facts)
    {
        if (constraint.When is not { } when)
            return Truth.True;
        var record = new RecordedForum(facts, constraint, forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster));
        var members = record.MembersOn(facts.Day, when.Members);
        var judged = BoundsEvaluator.OfCount(members.Count(m => m.Selected == Truth.True), record.MaySeatUnseen(when.Members) ? SelectionCounts.Unlimited : members.Count, when.Bounds, false);
        return judged.IsHeld ? Truth.True : judged.IsViolated ? Truth.False : Truth.Unknown;
    }
}
