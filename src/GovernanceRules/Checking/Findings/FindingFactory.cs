using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

// past: what a constraint found on earlier days; null if no constraint of the charter has a grace.
internal sealed class FindingFactory(GovernanceFacts facts, WaiverBook waivers, PastExtents? past)
{
    private readonly Dictionary<(Constraint Constraint, string? Forum, DateOnly Day), Truth> _asked = [];
    private readonly Dictionary<string, Clause> _clauses = facts.Charter.Clauses.ToDictionary(c => c.Id.Text, StringComparer.Ordinal);

    private readonly VacantSeats _vacant = new(facts);

    public Names Names { get; } = new(facts);

    private GracePeriods? Graces => field ??= past is null ? null : new GracePeriods(facts, past);

    public Finding OfConstraint(ConstraintInstance instance, FindingDetails violation)
    {
        var (constraint, forum) = (instance.Constraint, instance.Forum);
        var details = InOrder(violation);
        var isMeant = instance.Meant == Truth.True;
        var isAsked = AskedOf(constraint, forum) == Truth.True;
        var verdict = isMeant && isAsked ? details.Verdict : Verdict.Unknown;
        // If who was counted is found later, so is what is not recorded of them.
        var missing = !isMeant ? Unmeant(constraint, forum!) : details.Evidence is null ? details.ResolvedBy : default;
        var extent = Extent.Of(details, isAsked ? instance.Meant : Truth.Unknown);
        var covering = verdict == Verdict.Violated ? waivers.Covering(constraint.Id.Text, forum?.Id, details.Key, extent) : null;
        var waiver = covering is { Covers: Truth.True } certain ? certain.Waiver : null;
        FindingContent content = new ConstraintContent(constraint.Principle, details);
        var vacant = _vacant.Explaining(details);
        if (!vacant.IsEmpty)
            content = new VacantSeatsContent(content, vacant);
        if (details.IsViolated && constraint.Remedy is { } remedy)
            content = new RemedyContent(content, remedy);
        var severity = SeverityOf(constraint, details);
        DateOnly? due = null;
        if (verdict == Verdict.Violated && waiver is null && constraint.Grace is { } grace && Graces?.Of(constraint, forum?.Id, details.Key) is { } age)
        {
            if (age.IsOver == Truth.Unknown)
                (verdict, content) = (Verdict.Unknown, new PerhapsPendingContent(content, grace));
            else if (age.IsOver == Truth.False)
                (severity, due, content) = (severity < Severity.Warning ? severity : Severity.Warning, age.Due, new PendingContent(content, age.Since, age.Due));
        }

        if (!isMeant)
            content = new PerhapsMeantContent(content, forum!.Id, missing);
        else if (!isAsked)
            content = new PerhapsAskedContent(content, constraint, forum?.Id, InOrder([.. AskedWhen.Unsettled(constraint, forum, facts)]));
        else if (covering is { Covers: Truth.Unknown } perhaps)
            (verdict, content) = (Verdict.Unknown, new PerhapsWaivedContent(content, perhaps.Waiver));
        return new(constraint.Id.Text, constraint.Principle.Name, forum?.Id, details.Key, verdict, severity, content, Names)
        {
            Due = due,
            DefaultLanguage = DefaultLanguage,
            Persons = details.Evidence is null ? details.Persons : [],
            ResolvedBy = missing,
            Evidence = details.Evidence,
            Waiver = waiver,
            Extent = extent,
            Clauses = ClausesOf(details.Primitive.Clauses.IsEmpty ? constraint.Clauses : details.Primitive.Clauses),
            // If a row of the register is at fault it comes first.
            Locations = Located([
                .. (details.Places.IsEmpty ? MembershipsOf(details) : details.Places).OrderBy(l => l.File, StringComparer.Ordinal).ThenBy(l => l.Line).ThenBy(l => l.Column).Select(l => (RoleOf(details), l)),
                .. MeetingsOf(details).Select(l => ("meeting", l)),
                ("constraint", constraint.Location),
                .. vacant.Select(s => ("membership", s.Location)),
                ("waiver", waiver?.Location)]),
        };
    }

    // The count on which it depends is the same for all findings of a day.
    private Truth AskedOf(Constraint constraint, ForumFacts? forum)
    {
        if (constraint.When is null)
            return Truth.True;
        if (!_asked.TryGetValue((constraint, forum?.Id, facts.Day), out var asked))
            _asked.Add((constraint, forum?.Id, facts.Day), asked = AskedWhen.Of(constraint, forum, facts));
        return asked;
    }

    public static Severity SeverityOf(Constraint constraint, FindingDetails violation) => violation switch
    {
        { CanFall: true, CanExceed: true } => constraint.Severity.Gravest,
        { CanExceed: true } => constraint.Severity.TooMany,
        _ => constraint.Severity.TooFew,
    };

    public Finding OfEscalation(EscalationViolation found, MatterReading matter, DecisionDay day)
    {
        // Engines find what is not recorded in any order.
        var violation = found with { SettledBy = InOrder(found.SettledBy) };
        return OfMatter(matter, new(violation.Escalation.Id.Text, "escalation", null, violation.Verdict, violation.Severity)
        {
            ResolvedBy = violation.SettledBy,
            Clauses = violation.Escalation.Clauses,
            Step = violation.Step,
            Rule = violation.Escalation.Location,
        }, EscalationMessages.Of(violation, matter, day));
    }

    public Finding OfCompetence(CompetenceViolation violation, MatterReading matter, Competence competence) => OfMatter(matter,
        new(BuiltInConstraints.Competence, "mayDecide", violation.Forum.Id.Text, violation.Verdict, violation.Severity)
        {
            ResolvedBy = InOrder(violation.SettledBy),
            Clauses = violation.Clauses,
            Step = violation.Step,
            Rule = violation.Matters.Select(w => w.Location).FirstOrDefault(l => l is not null) ?? violation.Forum.Location,
        }, CompetenceMessages.Of(violation, matter, competence));

    public Finding OfComposition(Identifier forum, MatterReading matter, MatterStep step, ImmutableArray<Finding> wrong) => OfMatter(matter,
        new(BuiltInConstraints.Composition, "decisionComposition", forum.Text, Verdict.Violated, Severity.Warning)
        {
            Clauses = [.. wrong.SelectMany(f => f.Clauses).Select(c => c.Id)],
            Step = step,
            Rule = wrong.SelectMany(f => f.Locations).FirstOrDefault(l => l.Role == "constraint")?.Location,
        }, CompetenceMessages.Composition(forum, matter, step, wrong.Select(f => f.Fingerprint)));

    public Finding OfMembership(ForumFacts forum, int row) =>
        OfMembership(forum.Forum, facts.Table.Persons[facts.Table.Person[row]], facts.Table.Rows[row].Location);

    public Finding OfMembership(Forum forum, string person, FileLocation? location) =>
        OutsidePeriod(forum, person, ("membership", location), BuiltInMessages.MembershipOutsidePeriod(forum, person), [person]);

    public Finding OfTwice(Forum forum, string person, ImmutableArray<FileLocation?> rows) =>
        BuiltIn(BuiltInConstraints.MembershipTwice, "membershipTwice", forum, person, rows, BuiltInMessages.MembershipTwice(forum, person, rows.Length));

    public Finding OfOrganisationAway(Forum forum, string person, Organisation organisation, ImmutableArray<FileLocation?> rows) =>
        BuiltIn(BuiltInConstraints.OrganisationPeriod, "organisationPeriod", forum, person, rows, BuiltInMessages.OrganisationOutsidePeriod(forum, person, organisation));

    public Finding OfMeeting(Forum forum, Meeting meeting) =>
        OutsidePeriod(forum, TextFormat.Day(meeting.Date), ("meeting", meeting.Location), BuiltInMessages.MeetingOutsidePeriod(forum, meeting), []);

    public Finding OfStep(Forum forum, Matter matter, MatterStep step) =>
        OutsidePeriod(forum, matter.Id.Text, ("matter", step.Location ?? matter.Location), BuiltInMessages.StepOutsidePeriod(forum, matter, step), []);

    public Finding Unauthorised(Waiver waiver) => OfWaiver(waiver, BuiltInConstraints.WaiverUnauthorised, "waiverUnauthorised", Severity.Error,
        BuiltInMessages.WaiverUnauthorised(waiver, waivers.WaivableBy(waiver)));

    public Finding Unused(Waiver waiver) => OfWaiver(waiver, BuiltInConstraints.WaiverUnused, "waiverUnused", Severity.Warning, BuiltInMessages.WaiverUnused(waiver));

    public Finding Expired(Waiver waiver) => OfWaiver(waiver, BuiltInConstraints.WaiverExpired, "waiverExpired", Severity.Warning, BuiltInMessages.WaiverExpired(waiver));

    // No waiver covers a finding about a waiver.
    public static bool IsAboutAWaiver(Finding finding) =>
        finding.Constraint is BuiltInConstraints.WaiverExpired or BuiltInConstraints.WaiverUnauthorised or BuiltInConstraints.WaiverUnused;

    // Two waivers of one constraint and forum are told apart by the key, the day on which they were decided, and how much they accept.
    public static string KeyOf(Waiver waiver) => string.Create(CultureInfo.InvariantCulture,
        $"{waiver.Constraint}{(waiver.Key is null ? "" : "/" + waiver.Key)}@{waiver.DecidedOn:yyyy-MM-dd}{Limit("upTo", waiver.UpTo)}{Limit("downTo", waiver.DownTo)}");

    private static string Limit(string word, int? number) => number is null ? "" : string.Create(CultureInfo.InvariantCulture, $",{word}={number}");

    private Language DefaultLanguage => facts.Charter.Language ?? Language.English;

    private Finding OfMatter(MatterReading matter, MatterDraft draft, FindingMessages messages)
    {
        var waiver = WaiverOf(draft.Constraint, draft.Forum, matter.Id, draft.Verdict);
        return new(draft.Constraint, draft.Principle, draft.Forum, matter.Id, draft.Verdict, draft.Severity, messages, Names)
        {
            DefaultLanguage = DefaultLanguage,
            ResolvedBy = draft.ResolvedBy,
            Waiver = waiver,
            Clauses = ClausesOf(draft.Clauses),
            Locations = Located([("matter", draft.Step?.Location ?? matter.Matter.Location), ("constraint", draft.Rule), ("waiver", waiver?.Location)]),
        };
    }

    private Finding OutsidePeriod(Forum forum, string key, (string Role, FileLocation? Location) place, FindingMessages messages, ImmutableArray<string> persons) =>
        new(BuiltInConstraints.ForumPeriod, "forumPeriod", forum.Id.Text, key, Verdict.Violated, Severity.Warning, messages, Names)
        {
            DefaultLanguage = DefaultLanguage,
            Persons = persons,
            Waiver = WaiverOf(BuiltInConstraints.ForumPeriod, forum.Id.Text, key, Verdict.Violated),
            Locations = Located([place]),
        };

    // rows: where the memberships of the person were written.
    private Finding BuiltIn(string constraint, string principle, Forum forum, string person, ImmutableArray<FileLocation?> rows, FindingMessages messages) =>
        new(constraint, principle, forum.Id.Text, person, Verdict.Violated, Severity.Warning, messages, Names)
        {
            DefaultLanguage = DefaultLanguage,
            Persons = [person],
            Waiver = WaiverOf(constraint, forum.Id.Text, person, Verdict.Violated),
            Locations = Located([.. rows.Select(r => ("membership", r))]),
        };

    private Finding OfWaiver(Waiver waiver, string constraint, string principle, Severity severity, FindingMessages messages) =>
        new(constraint, principle, waiver.Forum?.Text, KeyOf(waiver), Verdict.Violated, severity, messages, Names)
        {
            DefaultLanguage = DefaultLanguage,
            Locations = Located([("waiver", waiver.Location)]),
        };

    private Waiver? WaiverOf(string constraint, string? forum, string? key, Verdict verdict) =>
        verdict == Verdict.Violated && waivers.Covering(constraint, forum, key, null) is { Covers: Truth.True } covering ? covering.Waiver : null;

    private ImmutableArray<Clause> ClausesOf(ImmutableArray<Identifier> clauses) =>
        [.. clauses.Distinct().Select(c => _clauses.GetValueOrDefault(c.Text)).OfType<Clause>()];

    private static ImmutableArray<FindingLocation> Located(ReadOnlySpan<(string Role, FileLocation? Location)> places)
    {
        var located = ImmutableArray.CreateBuilder<FindingLocation>();
        foreach (var (role, location) in places)
            if (location is not null)
                located.Add(new(role, location));
        return located.DrainToImmutable();
    }

    // Engines find things in any order.
    private static FindingDetails InOrder(FindingDetails details)
    {
        var (persons, missing) = details.Evidence is null ? Evidence.InOrder((details.Persons, details.ResolvedBy)) : ([], []);
        return details with { Persons = persons, ResolvedBy = missing, UnrecordedFora = details.UnrecordedFora.Sort(CodePointComparer.Instance) };
    }

    private static ImmutableArray<MissingData> InOrder(ImmutableArray<MissingData> missing) => Evidence.InOrder(([], missing)).SettledBy;

    // What is not recorded of a forum, so that it is unknown whether the constraint is about it.
    private ImmutableArray<MissingData> Unmeant(Constraint constraint, ForumFacts forum)
    {
        var keys = new KeyList();
        var thing = new ForumThing(facts, forum);
        return [.. constraint.Forum.Selection!.Keys.Distinct()
            .Where(k => thing.Read(k, keys) && keys.Unrecorded != Unrecorded.None)
            .Select(k => new MissingData(forum.Id, k.ToString()))];
    }

    // Those of the person whom the key names, in the fora that the primitive looks at.
    private IEnumerable<FileLocation> MembershipsOf(FindingDetails details)
    {
        if (details is not { GroupingKey.Property: Property.Person, Key: { } key } || facts.Table.Persons.Find(key) is not (>= 0 and var person))
            yield break;
        for (var row = facts.Table.FirstOf(person); row >= 0; row = facts.Table.NextOfSamePerson(row))
            if (facts.IsActive(row) && facts.Table.Rows[row] is { Location: { } location } membership && LooksAt(details.Primitive, membership.Forum, details.Forum))
                yield return location;
    }

    private static string RoleOf(FindingDetails details) => details.Primitive is RecordConstraint record ? record.LocationRole : "membership";

    private IEnumerable<FileLocation> MeetingsOf(FindingDetails details) => details is { Primitive: MeetsBeforeConstraint before, Key: { } date }
        ? facts.MeetingsOf(facts.Symbols.Of(before.Forum.Text)).Where(m => TextFormat.Day(m.Date) == date).Select(m => m.Location).OfType<FileLocation>()
        : [];

    private bool LooksAt(ConstraintPrimitive primitive, Identifier forum, string? scope)
    {
        return At(primitive.Members) || (primitive is SetConstraint compare && At(compare.With));

        bool At(Selection selection) => SelectedFora.Of(selection, facts)?.Contains(facts.Symbols.Of(forum.Text)) ?? forum.Text == scope;
    }

    private sealed record MatterDraft(string Constraint, string Principle, string? Forum, Verdict Verdict, Severity Severity)
    {
        public ImmutableArray<MissingData> ResolvedBy { get; init; } = [];

        public ImmutableArray<Identifier> Clauses { get; init; } = [];

        // null if it is the matter as a whole.
        public MatterStep? Step { get; init; }

        public FileLocation? Rule { get; init; }
    }
}
