namespace GovernanceRules;

internal static class MeetingYears
{
    // Each whole calendar year that the register covers, that lies in the constraint's and the forum's period, and that has ended by the
    // day of the check.
    public static IEnumerable<int> Of(Constraint constraint, ForumFacts forum, GovernanceFacts facts)
    {
        if (facts.Register.Covers is not { } covers)
            return [];
        Period[] periods = [covers.Period, constraint.InForce, forum.Forum.InForce];
        // If no period has a beginning, nothing is asked of the time before the first recorded meeting.
        var first = periods.Max(p => p.From)?.Year ?? facts.MeetingsOf(forum.Symbol).Select(m => m.Date.Year).FirstOrDefault(facts.Day.Year);
        var last = facts.Day.Month == 12 && facts.Day.Day == 31 ? facts.Day.Year : facts.Day.Year - 1;
        return Enumerable.Range(first, Math.Max(0, last - first + 1))
            .Where(year => Array.TrueForAll(periods, p => p.Contains(new DateOnly(year, 1, 1)) && p.Contains(new DateOnly(year, 12, 31))));
    }
}
