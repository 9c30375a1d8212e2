using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What happened on a day, and which of it a finding depends on.</summary>
internal sealed class HistoryCauses(IHistoryView view, Charter charter, Register register, DateOnly day)
{
    // Of many fora, meetings and the like few begin or end on one day; those are looked up once.
    private readonly Lazy<ImmutableArray<Forum>> _fora = new(() => [.. RegisterUnderCharter.Of(charter, register).Declarations.Fora.Where(f => HasEdgeOn(f.InForce, day))]);
    private readonly Lazy<ImmutableArray<Organisation>> _organisations = new(() =>
        [.. RegisterUnderCharter.Of(charter, register).Declarations.Organisations.Where(o => o.Clusters.Select(c => c.InForce).Append(o.InForce).Any(p => HasEdgeOn(p, day)))]);
    private readonly Lazy<ImmutableArray<Waiver>> _waivers = new(() => [.. register.Waivers.Where(w => HasEdgeOn(w.Period, day))]);
    private readonly Lazy<ImmutableArray<Meeting>> _meetings = new(() => [.. register.Meetings.Where(m => m.Date == day)]);
    private readonly Lazy<ImmutableArray<(Matter Matter, MatterStep Step)>> _steps = new(() =>
        [.. register.Matters.SelectMany(m => m.Steps.Where(s => s.Date == day).Select(s => (m, s)))]);

    // The charter, or the time asked about, begins or ends.
    public static ImmutableArray<HistoryCause> OfCharter(Charter charter, HistoryEvent happened) => [new HistoryCause(happened, charter.Id.Text, HistoryMessages.OfCharter(happened, charter), null)];

    // If the causes cannot be told apart, all that happened that day.
    public ImmutableArray<HistoryCause> Of(Finding finding)
    {
        var about = HistorySubject.Of(finding, register);
        var causes = Waivers(about).ToList();
        causes.AddRange(Memberships(view.MovedOn(day, about, narrow: true)));
        if (causes.Count == 0)
            causes.AddRange(Structure(about, narrow: true));
        if (causes.Count == 0)
            causes.AddRange(Memberships(view.MovedOn(day, about, narrow: false)));
        if (causes.Count == 0)
            causes.AddRange(Structure(about, narrow: false).Concat(Memberships(view.MovedOn(day))));
        if (causes.Count == 0)
            causes.Add(new HistoryCause(HistoryEvent.TimePassed, about.Constraint, HistoryMessages.OfTime(about.Constraint), view.Names));
        return [.. causes.DistinctBy(c => (c.Event, c.Id, c.Forum)).OrderBy(c => c.Event).ThenBy(c => c.Forum, CodePointComparer.Instance).ThenBy(c => c.Id, CodePointComparer.Instance)];
    }

    private static bool HasEdgeOn(Period period, DateOnly day) => period.From == day || HasEndedBy(period, day);

    private static bool HasEndedBy(Period period, DateOnly day) => period.To is { } to && to < DateOnly.MaxValue && to.AddDays(1) == day;

    private bool Begins(Period period) => period.From == day;

    // Of one whose first day is not recorded: the first on which it may have begun, and the first on which it certainly has.
    private bool Begins(Membership membership) => Begins(membership.Period) || membership.CertainPeriod?.From == day;

    private bool HasEnded(Period period) => HasEndedBy(period, day);

    private IEnumerable<HistoryCause> Memberships(IEnumerable<int> rows) => rows.Select(view.Membership)
        .Select(m => new HistoryCause(Begins(m) ? HistoryEvent.MembershipBegan : HistoryEvent.MembershipEnded, m.Person.Text,
            HistoryMessages.OfMembership(Begins(m), m), view.Names)
        {
            Forum = m.Forum.Text,
            Location = m.Location,
        });

    private IEnumerable<HistoryCause> Waivers(HistorySubject about)
    {
        foreach (var waiver in _waivers.Value)
            if (waiver.Constraint.Text == about.Constraint && (about.AnyForum || waiver.Forum is not { } forum || forum.Text == about.Forum)
                && (about.Key is null || waiver.Key is null || waiver.Key == about.Key))
                yield return new HistoryCause(Begins(waiver.Period) ? HistoryEvent.WaiverBegan : HistoryEvent.WaiverEnded, waiver.Constraint.Text,
                    HistoryMessages.OfWaiver(Begins(waiver.Period), waiver), view.Names)
                {
                    Forum = waiver.Forum?.Text,
                    Location = waiver.Location,
                };
    }

    private IEnumerable<HistoryCause> Structure(HistorySubject about, bool narrow)
    {
        var constraint = charter.Constraints.FirstOrDefault(c => c.Id.Text == about.Constraint);
        foreach (var period in PeriodsOf(constraint))
            foreach (var cause in Edge(period, HistoryEvent.ConstraintBegan, about.Constraint, began => HistoryMessages.OfConstraint(began, about.Constraint), constraint?.Location))
                yield return cause;
        foreach (var escalation in charter.Escalations.Where(e => e.Id.Text == about.Constraint))
            foreach (var cause in Edge(escalation.InForce, HistoryEvent.ConstraintBegan, about.Constraint, began => HistoryMessages.OfConstraint(began, about.Constraint), escalation.Location))
                yield return cause;
        if (register.Covers is { } covers)
            foreach (var cause in Edge(covers.Period, HistoryEvent.CoverageBegan, register.Id.Text, HistoryMessages.OfCoverage, covers.Location))
                yield return cause;
        foreach (var forum in _fora.Value.Where(f => !narrow || f.Id.Text == about.Forum || view.LooksAt(about, f.Id.Text)))
            foreach (var cause in Edge(forum.InForce, HistoryEvent.ForumBegan, forum.Id.Text, began => HistoryMessages.OfForum(began, Term.Forum(forum.Id.Text)), forum.Location))
                yield return cause;
        foreach (var organisation in _organisations.Value.Where(o => !narrow || o.Id.Text == about.Key || o.Clusters.Any(c => c.Cluster?.Text == about.Key)))
            foreach (var period in organisation.Clusters.Select(c => c.InForce).Append(organisation.InForce))
                foreach (var cause in Edge(period, HistoryEvent.OrganisationBegan, organisation.Id.Text,
                    began => HistoryMessages.OfOrganisation(began, period == organisation.InForce, Term.Name(Property.Organisation, organisation.Id.Text)), organisation.Location))
                    yield return cause;
        foreach (var cluster in charter.Clusters.Where(c => !narrow || c.Id.Text == about.Key))
            foreach (var cause in Edge(cluster.InForce, HistoryEvent.ClusterBegan, cluster.Id.Text, began => HistoryMessages.OfCluster(began, Term.Name(Property.Cluster, cluster.Id.Text)), cluster.Location))
                yield return cause;
        foreach (var cause in Dates(about))
            yield return cause;
    }

    private IEnumerable<HistoryCause> Dates(HistorySubject about)
    {
        foreach (var meeting in _meetings.Value.Where(m => m.Forum.Text == about.Forum || view.LooksAt(about, m.Forum.Text)))
            yield return new HistoryCause(HistoryEvent.Meeting, meeting.Forum.Text, HistoryMessages.OfMeeting(Term.Forum(meeting.Forum.Text)), view.Names)
            {
                Forum = meeting.Forum.Text,
                Location = meeting.Location,
            };
        foreach (var (matter, step) in _steps.Value.Where(s => about.Key is null ? IsOfMatters(about.Constraint) : s.Matter.Id.Text == about.Key || IsOfPersons(about, s.Step)))
            yield return new HistoryCause(HistoryEvent.Step, matter.Id.Text, HistoryMessages.OfStep(matter.Id.Text, step.Act.Text), view.Names) { Forum = step.Forum?.Text };
        foreach (var (meeting, _) in charter.Constraints.Where(c => c.Id.Text == about.Constraint).SelectMany(c => c.LastDaysToMeet(charter, register)).Where(m => m.Last == day))
            yield return new HistoryCause(HistoryEvent.DaysToMeetEnded, meeting.Forum.Text, HistoryMessages.OfDaysToMeet(Term.Forum(meeting.Forum.Text), meeting.Date), view.Names)
            {
                Forum = meeting.Forum.Text,
                Location = meeting.Location,
            };
        foreach (var draw in register.Draws.Where(d => d.Date == day && d.Forum.Text == about.Forum && charter.Constraints.Any(c => c.Id == about.Constraint && c.Principle is ProportionalPrinciple)))
            yield return new HistoryCause(HistoryEvent.LotsDrawn, draw.Forum.Text, HistoryMessages.OfDraw(Term.Forum(draw.Forum.Text)), view.Names)
            {
                Forum = draw.Forum.Text,
                Location = draw.Location,
            };
        if (day is { Month: 12, Day: 31 } && charter.Constraints.Any(c => c.Id == about.Constraint && c.CountsYears(charter, register)))
            yield return new HistoryCause(HistoryEvent.YearEnded, day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), HistoryMessages.OfYear(day.Year), view.Names);
    }

    // A finding about matters of a forum whose key is a person.
    private bool IsOfPersons(HistorySubject about, MatterStep step) => step.Forum is { } forum && forum.Text == about.Forum
        && charter.Constraints.Any(c => c.Id.Text == about.Constraint && c.Principle.Name == "recusal");

    private bool IsOfMatters(string constraint) =>
        constraint is BuiltInConstraints.Competence or BuiltInConstraints.Composition || charter.Escalations.Any(e => e.Id.Text == constraint);

    private static IEnumerable<Period> PeriodsOf(Constraint? constraint) => constraint?.Principle.Periods.Append(constraint.InForce).Distinct() ?? [];

    // INVARIANT: the event of the end follows that of the beginning.
    private IEnumerable<HistoryCause> Edge(Period period, HistoryEvent begins, string id, Func<bool, Message> text, FileLocation? location)
    {
        if (Begins(period))
            yield return new HistoryCause(begins, id, text(true), view.Names) { Location = location };
        if (HasEnded(period))
            yield return new HistoryCause(begins + 1, id, text(false), view.Names) { Location = location };
    }
}
