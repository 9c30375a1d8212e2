namespace GovernanceRules;

/// <summary>
/// The built-in constraints: memberships, meetings and steps outside their forum's period, memberships that stand twice or are for an
/// organisation that is not in force, decisions by fora that may not decide, and
/// waivers that are unused, expired or not granted by a body that may. They have findings but no rows.
/// </summary>
internal sealed class BuiltInCheck(GovernanceFacts facts, WaiverBook waivers, FindingFactory factory, IMembershipSource source, DecisionCheck decisions)
{
    // In the order of their ids, then forum and key. findings: those of the charter's constraints.
    public IEnumerable<Finding> Find(IReadOnlyCollection<Finding> findings)
    {
        if (!facts.Covered)
            return [];
        // A waiver may be of the built-in constraint too.
        var found = OutsidePeriod().Concat(decisions.BuiltIn(findings)).ToList();
        return InOrder(found.Concat(OfWaivers([.. findings, .. found])));
    }

    // In the order of a report, each once.
    public static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.DistinctBy(f => (f.Constraint, f.Forum, f.Key)).OrderBy(f => f.Constraint, StringComparer.Ordinal)
            .ThenBy(f => f.Forum, CodePointComparer.Instance)
            .ThenBy(f => f.Key, CodePointComparer.Instance);

    private IEnumerable<Finding> OutsidePeriod()
    {
        foreach (var forum in facts.Fora.Where(f => !f.InForce))
            foreach (var row in source.RowsOf(forum.Symbol).Where(facts.IsCertain))
                yield return factory.OfMembership(forum, row);
        foreach (var finding in OfMemberships())
            yield return finding;
        foreach (var finding in OfMeetings())
            yield return finding;
    }

    private IEnumerable<Finding> OfMemberships()
    {
        var warnings = new MembershipWarnings(facts, factory);
        foreach (var forum in facts.Fora)
            if (!warnings.NoneWithoutTwice || source is not IMembershipRows rows || rows.SeatsSomebodyTwice(forum.Symbol))
                foreach (var person in source.RowsOf(forum.Symbol).GroupBy(r => facts.Table.Person[r]))
                    foreach (var finding in warnings.Of(forum, [.. person.Order()]))
                        yield return finding;
    }

    // Outside the period of their forum.
    public IEnumerable<Finding> OfMeetings()
    {
        foreach (var meeting in facts.Register.Meetings)
            if (meeting.Date <= facts.Day && facts.Forum(meeting.Forum.Text) is { } forum && !forum.Forum.InForce.Contains(meeting.Date))
                yield return factory.OfMeeting(forum.Forum, meeting);
        foreach (var step in StepsOutsidePeriod())
            yield return step;
    }

    private IEnumerable<Finding> StepsOutsidePeriod()
    {
        foreach (var matter in decisions.Matters)
            foreach (var step in matter.Steps)
                if (step.Forum is { } id && facts.Forum(id.Text) is { } forum && !forum.Forum.InForce.Contains(step.Date))
                    yield return factory.OfStep(forum.Forum, matter.Matter, step);
    }

    private IEnumerable<Finding> OfWaivers(IReadOnlyCollection<Finding> findings) => waivers.InOrder
        .Select(w => OfWaiver(w, () => findings.Any(f => waivers.Covers(w, f) != Truth.False), () => findings.Any(f => f.Counts && waivers.Covers(w, f) == Truth.True)))
        .OfType<Finding>();

    // covers: whether the waiver covers a violation, or perhaps does; coversUnwaived: whether it covers one that no waiver in force covers.
    public Finding? OfWaiver(Waiver waiver, Func<bool> covers, Func<bool> coversUnwaived)
    {
        if (!waivers.IsAuthorised(waiver))
            return waivers.IsInForce(waiver) ? factory.Unauthorised(waiver) : null;
        if (waivers.IsInForce(waiver))
            return covers() ? null : factory.Unused(waiver);
        return waivers.HasEnded(waiver) && coversUnwaived() ? factory.Expired(waiver) : null;
    }
}
