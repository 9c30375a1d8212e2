namespace GovernanceRules;

/// <summary>What the constraints of waivers found on the days on which these were decided, by the memberships of a live check as they are now.</summary>
internal static class LivePast
{
    public static PastExtents Of(Charter charter, Register register, ForumRows fora, MembershipTable table) => new(day =>
    {
        var facts = RegisterUnderCharter.Of(charter, register).FactsOn(day, table);
        foreach (var forum in facts.Fora)
            facts.Examine(forum, fora.Of(forum.Symbol).Count > 0, fora.Of(forum.Symbol).Any(facts.IsActive));
        return (facts, new Rows(facts, fora));
    });

    // Whether a membership that comes or goes may change what stood on the day on which the waiver was decided. A register that seats nobody in
    // a forum, on any day, says something about all days.
    public static bool IsTouched(Waiver waiver, Membership membership, GovernanceFacts facts, ForumRows fora)
    {
        if (waiver.HasLimits || (!membership.Period.Contains(waiver.DecidedOn) && fora.Of(facts.Symbols.Of(membership.Forum.Text)).Count > 1)
            || facts.Charter.Constraints.FirstOrDefault(c => c.Id == waiver.Constraint) is not { } constraint)
            return false;
        var context = new PrincipleContext(facts.Charter, facts.Register, waiver.DecidedOn);
        return !ConstraintReach.IsLocal(constraint, context)
            || (waiver.Forum ?? membership.Forum) == membership.Forum
            || ConstraintReach.NamedFora(constraint.Principle, context).Contains(membership.Forum);
    }

    private sealed class Rows(GovernanceFacts facts, ForumRows fora) : IMembershipRows
    {
        public MembershipTable Table => facts.Table;

        public ReadOnlySpan<int> RowsOf(int forum) => fora.Of(forum).Where(facts.IsActive).OrderBy(r => facts.Table.Person[r]).ToArray();

        public bool SeatsSomebodyTwice(int forum) => true;
    }
}
