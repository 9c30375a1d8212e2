namespace GovernanceRules;

/// <summary>
/// The built-in constraints: memberships, meetings and steps outside their forum's period, decisions by who may not decide, and waivers that are unused, expired or not granted
/// by the body that may. They have findings but no rows.
/// </summary>
internal sealed class BuiltInCheck(GovernanceFacts facts, WaiverBook waivers, FindingFactory factory, IMembershipSource source, DecisionCheck decisions)
{
    /// <summary>The findings of all of them, in the order of their ids, then forum and key.</summary>
    /// <param name="findings">The findings of the charter's constraints.</param>
    public IEnumerable<Finding> Find(IReadOnlyCollection<Finding> findings)
    {
        if (!facts.Covered)
            return [];
        // A waiver may be of the built-in constraint too.
        var found = OutsidePeriod().Concat(decisions.BuiltIn(findings)).ToList();
        return InOrder(found.Concat(OfWaivers([.. findings, .. found])));
    }

    /// <summary>In the order of a report, each once.</summary>
    public static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings.DistinctBy(f => (f.Constraint, f.Forum, f.Key)).OrderBy(f => f.Constraint, StringComparer.Ordinal)
            .ThenBy(f => f.Forum, CodePointComparer.Instance)
            .ThenBy(f => f.Key, CodePointComparer.Instance);

    private IEnumerable<Finding> OutsidePeriod()
    {
        foreach (var forum in facts.Fora.Where(f => !f.InForce))
            foreach (var row in source.RowsOf(forum.Symbol))
                yield return factory.OfMembership(forum, row);
        foreach (var finding in OfMeetings())
            yield return finding;
    }

    /// <summary>The meetings and the steps outside the period of their forum.</summary>
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
        .Select(w => OfWaiver(w, () => findings.Any(f => WaiverBook.Covers(w, f)), () => findings.Any(f => f.Waiver is null && WaiverBook.Covers(w, f))))
        .OfType<Finding>();

    /// <summary>What is wrong with a waiver.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <param name="covers">Whether it covers something that is violated.</param>
    /// <param name="coversUnwaived">Whether it covers something that is violated and that no waiver in force covers.</param>
    public Finding? OfWaiver(Waiver waiver, Func<bool> covers, Func<bool> coversUnwaived)
    {
        if (!waivers.IsAuthorised(waiver))
            return waivers.IsInForce(waiver) ? factory.Unauthorised(waiver) : null;
        if (waivers.IsInForce(waiver))
            return covers() ? null : factory.Unused(waiver);
        return waivers.HasEnded(waiver) && coversUnwaived() ? factory.Expired(waiver) : null;
    }
}
