using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The built-in constraints: memberships, meetings and steps outside their forum's period, decisions by who may not decide, and waivers that are unused, expired or not granted
/// by the body that may. They have findings but no rows.
/// </summary>
internal sealed class BuiltInFindings(GovernanceFacts facts, WaiverBook waivers, IMembershipSource source, DecisionCheck decisions)
{
    /// <summary>Whether a finding is about a waiver; no waiver covers it.</summary>
    public static bool IsAboutAWaiver(Finding finding) =>
        finding.Constraint is BuiltInConstraints.WaiverExpired or BuiltInConstraints.WaiverUnauthorised or BuiltInConstraints.WaiverUnused;

    private readonly Names _names = new(facts);

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
                yield return OfMembership(forum, row);
        foreach (var finding in OfMeetings())
            yield return finding;
    }

    /// <summary>The meetings and the steps outside the period of their forum.</summary>
    public IEnumerable<Finding> OfMeetings()
    {
        foreach (var meeting in facts.Register.Meetings)
            if (meeting.Date <= facts.Day && facts.Forum(meeting.Forum.Text) is { } forum && !forum.Forum.InForce.Contains(meeting.Date))
                yield return OfMeeting(forum.Forum, meeting);
        foreach (var step in StepsOutsidePeriod())
            yield return step;
    }

    private IEnumerable<Finding> StepsOutsidePeriod()
    {
        foreach (var matter in decisions.Matters)
            foreach (var step in matter.Steps)
                if (step.Forum is { } id && facts.Forum(id.Text) is { } forum && !forum.Forum.InForce.Contains(step.Date))
                    yield return OfStep(forum.Forum, matter.Matter, step);
    }

    /// <summary>A membership of a forum that is not in force.</summary>
    public Finding OfMembership(ForumFacts forum, int row) =>
        OfMembership(forum.Forum, facts.Table.Persons[facts.Table.Person[row]], facts.Table.Rows[row].Location);

    /// <summary>A membership of a forum that is not in force.</summary>
    public Finding OfMembership(Forum forum, string person, FileLocation? location) => OfForum(forum, person, "membership", location,
        w => BuiltInTexts.MembershipOutsidePeriod(w, forum, person), [person]);

    /// <summary>A meeting outside the period of its forum.</summary>
    public Finding OfMeeting(Forum forum, Meeting meeting) => OfForum(forum, Wording.Day(meeting.Date), "meeting", meeting.Location,
        w => BuiltInTexts.MeetingOutsidePeriod(w, forum, meeting), []);

    /// <summary>A step of a matter outside the period of its forum.</summary>
    public Finding OfStep(Forum forum, Matter matter, MatterStep step) => OfForum(forum, matter.Id.Text, "matter", step.Location ?? matter.Location,
        w => BuiltInTexts.StepOutsidePeriod(w, forum, matter, step), []);

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
            return waivers.IsInForce(waiver) ? Unauthorised(waiver) : null;
        if (waivers.IsInForce(waiver))
            return covers() ? null : Unused(waiver);
        return waivers.HasEnded(waiver) && coversUnwaived() ? Expired(waiver) : null;
    }

    public Finding Unauthorised(Waiver waiver) =>
        OfWaiver(BuiltInConstraints.WaiverUnauthorised, "waiverUnauthorised", Severity.Error, waiver, w => BuiltInTexts.WaiverUnauthorised(w, waiver, waivers.WaivableBy(waiver)));

    public Finding Unused(Waiver waiver) => OfWaiver(BuiltInConstraints.WaiverUnused, "waiverUnused", Severity.Warning, waiver, w => BuiltInTexts.WaiverUnused(w, waiver));

    public Finding Expired(Waiver waiver) => OfWaiver(BuiltInConstraints.WaiverExpired, "waiverExpired", Severity.Warning, waiver, w => BuiltInTexts.WaiverExpired(w, waiver));

    private Finding OfForum(Forum forum, string key, string role, FileLocation? location, Func<Wording, FindingText> text, ImmutableArray<string> persons) =>
        Make(BuiltInConstraints.ForumPeriod, "forumPeriod", forum.Id.Text, key, Severity.Warning, role, location, text,
            waivers.Covering(BuiltInConstraints.ForumPeriod, forum.Id.Text, key), persons);

    private Finding OfWaiver(string constraint, string principle, Severity severity, Waiver waiver, Func<Wording, FindingText> text) =>
        Make(constraint, principle, waiver.Forum?.Text, KeyOf(waiver), severity, "waiver", waiver.Location, text, null, []);

    /// <summary>The key of a finding about a waiver. Two of one constraint and forum are told apart by the key and the day they were decided.</summary>
    public static string KeyOf(Waiver waiver) => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{waiver.Constraint}{(waiver.Key is null ? "" : "/" + waiver.Key)}@{waiver.DecidedOn:yyyy-MM-dd}");

    private Finding Make(string constraint, string principle, string? forum, string key, Severity severity, string role, FileLocation? location,
        Func<Wording, FindingText> text, Waiver? waiver, ImmutableArray<string> persons) =>
        new(constraint, principle, forum, key, Verdict.Violated, severity, language => text(new Wording(language, _names)))
        {
            DefaultLanguage = facts.Charter.Language ?? Language.English,
            Persons = persons,
            Waiver = waiver,
            Locations = location is null ? [] : [new FindingLocation(role, location)],
        };
}
