using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What happened on a day, and which of it a finding depends on.</summary>
internal sealed class HistoryCauses(LiveState state, Charter charter, Register register, DateOnly day)
{
    private readonly Joined _joined = register.JoinedWith(charter);

    /// <summary>That the charter, or the time asked about, begins or ends.</summary>
    public ImmutableArray<HistoryCause> OfCharter(HistoryEvent happened) => [new HistoryCause(happened, charter.Id.Text, language => HistoryTexts.OfCharter(happened, charter, language))];

    /// <summary>What a finding that came or went that day depends on; where nothing is told apart, all that happened.</summary>
    public ImmutableArray<HistoryCause> Of(Finding finding)
    {
        var about = HistorySubject.Of(finding, register);
        var causes = Waivers(about).ToList();
        causes.AddRange(Memberships(m => state.Concerns(m, about, narrow: true)));
        if (causes.Count == 0)
            causes.AddRange(Structure(about, narrow: true));
        if (causes.Count == 0)
            causes.AddRange(Memberships(m => state.Concerns(m, about, narrow: false)));
        if (causes.Count == 0)
            causes.AddRange(Structure(about, narrow: false).Concat(Memberships(_ => true)));
        return [.. causes.DistinctBy(c => (c.Event, c.Id, c.Forum)).OrderBy(c => c.Event).ThenBy(c => c.Forum, CodePointComparer.Instance).ThenBy(c => c.Id, CodePointComparer.Instance)];
    }

    private bool Begins(Period period) => period.From == day;

    private bool HasEnded(Period period) => period.To is { } to && to < DateOnly.MaxValue && to.AddDays(1) == day;

    private IEnumerable<HistoryCause> Memberships(Func<int, bool> which) => state.MovedOn(day)
        .Where(m => which(m.Row))
        .Select(m => new HistoryCause(Begins(m.Membership.Period) ? HistoryEvent.MembershipBegan : HistoryEvent.MembershipEnded, m.Membership.Person.Text,
            language => HistoryTexts.OfMembership(Begins(m.Membership.Period), m.Membership, state.Words(language)))
        {
            Forum = m.Membership.Forum.Text,
            Location = m.Membership.Location,
        });

    private IEnumerable<HistoryCause> Waivers(HistorySubject about)
    {
        foreach (var waiver in register.Waivers.Where(w => Begins(w.Period) || HasEnded(w.Period)))
            if (waiver.Constraint.Text == about.Constraint && (about.AnyForum || waiver.Forum is not { } forum || forum.Text == about.Forum)
                && (about.Key is null || waiver.Key is null || waiver.Key == about.Key))
                yield return new HistoryCause(Begins(waiver.Period) ? HistoryEvent.WaiverBegan : HistoryEvent.WaiverEnded, waiver.Constraint.Text,
                    language => HistoryTexts.OfWaiver(Begins(waiver.Period), waiver, state.Words(language)))
                {
                    Forum = waiver.Forum?.Text,
                    Location = waiver.Location,
                };
    }

    private IEnumerable<HistoryCause> Structure(HistorySubject about, bool narrow)
    {
        var constraint = charter.Constraints.FirstOrDefault(c => c.Id.Text == about.Constraint);
        foreach (var period in PeriodsOf(constraint))
            foreach (var cause in Edge(period, HistoryEvent.ConstraintBegan, about.Constraint, (began, w) => HistoryTexts.OfConstraint(began, about.Constraint, w), constraint?.Location))
                yield return cause;
        if (register.Covers is { } covers)
            foreach (var cause in Edge(covers.Period, HistoryEvent.CoverageBegan, register.Id.Text, HistoryTexts.OfCoverage, covers.Location))
                yield return cause;
        foreach (var forum in _joined.Fora.Where(f => !narrow || f.Id.Text == about.Forum || state.LooksAt(about, f.Id.Text)))
            foreach (var cause in Edge(forum.InForce, HistoryEvent.ForumBegan, forum.Id.Text, (began, w) => HistoryTexts.OfForum(began, w.Forum(forum.Id.Text), w), forum.Location))
                yield return cause;
        foreach (var organisation in _joined.Organisations.Where(o => !narrow || o.Id.Text == about.Key || o.Clusters.Any(c => c.Cluster?.Text == about.Key)))
            foreach (var period in organisation.Clusters.Select(c => c.InForce).Append(organisation.InForce))
                foreach (var cause in Edge(period, HistoryEvent.OrganisationBegan, organisation.Id.Text,
                    (began, w) => HistoryTexts.OfOrganisation(began, period == organisation.InForce, w.Name(Facet.Organisation, organisation.Id.Text), w), organisation.Location))
                    yield return cause;
        foreach (var cluster in charter.Clusters.Where(c => !narrow || c.Id.Text == about.Key))
            foreach (var cause in Edge(cluster.InForce, HistoryEvent.ClusterBegan, cluster.Id.Text, (began, w) => HistoryTexts.OfCluster(began, w.Name(Facet.Cluster, cluster.Id.Text), w), cluster.Location))
                yield return cause;
        foreach (var cause in Dates(about))
            yield return cause;
    }

    private IEnumerable<HistoryCause> Dates(HistorySubject about)
    {
        foreach (var meeting in register.Meetings.Where(m => m.Date == day && (m.Forum.Text == about.Forum || state.LooksAt(about, m.Forum.Text))))
            yield return new HistoryCause(HistoryEvent.Meeting, meeting.Forum.Text, l => HistoryTexts.OfMeeting(state.Words(l).Forum(meeting.Forum.Text), state.Words(l)))
            {
                Forum = meeting.Forum.Text,
                Location = meeting.Location,
            };
        foreach (var (matter, step) in register.Matters.SelectMany(m => m.Steps.Select(s => (m, s))).Where(s => s.s.Date == day && s.m.Id.Text == about.Key))
            yield return new HistoryCause(HistoryEvent.Step, matter.Id.Text, l => HistoryTexts.OfStep(matter.Id.Text, step.Act.Text, state.Words(l))) { Forum = step.Forum?.Text };
        if (charter.Constraints.Any(c => c.Id == about.Constraint && c.Principle is MeetingsPrinciple) && day is { Month: 12, Day: 31 })
            yield return new HistoryCause(HistoryEvent.YearEnded, day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), l => HistoryTexts.OfYear(day.Year, state.Words(l)));
    }

    private static IEnumerable<Period> PeriodsOf(Constraint? constraint) => constraint is null ? []
        : constraint.Principle is SeatsPrinciple seats ? seats.Lines.Select(l => l.InForce).Append(constraint.InForce).Distinct() : [constraint.InForce];

    /// <summary>That a period begins or has ended that day. The event of the end follows that of the beginning.</summary>
    private IEnumerable<HistoryCause> Edge(Period period, HistoryEvent begins, string id, Func<bool, Wording, string> text, FileLocation? location)
    {
        if (Begins(period))
            yield return new HistoryCause(begins, id, l => text(true, state.Words(l))) { Location = location };
        if (HasEnded(period))
            yield return new HistoryCause(begins + 1, id, l => text(false, state.Words(l))) { Location = location };
    }
}
