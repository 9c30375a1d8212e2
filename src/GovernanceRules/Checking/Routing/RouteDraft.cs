using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The visits that some escalations ask for, in order, with the one at which the matter is decided.</summary>
internal sealed class RouteDraft
{
    private static readonly Leave Asked = new(Truth.False, Truth.True);

    private readonly Charter _charter;
    private readonly MergedDeclarations _joined;
    private readonly DecisionDay _day;
    private readonly MatterReading _matter;
    private readonly Identifier _from;
    private readonly ImmutableArray<Escalation> _escalations;
    private readonly PlaceTest _test;
    private readonly Competence _competence;
    private readonly VisitPlan _plan = new();
    private RouteDecision? _decision;

    public RouteDraft(Charter charter, MergedDeclarations joined, DecisionDay day, MatterReading matter, Identifier from, ImmutableArray<Escalation> escalations)
    {
        _charter = charter;
        _joined = joined;
        _day = day;
        _matter = matter;
        _from = from;
        _escalations = escalations;
        _test = new PlaceTest(day, matter);
        _competence = new Competence(day, matter);
        Routes();
        if (Obstacle is null)
            Decide();
    }

    // Why there is no route; null if there is one.
    public RouteObstacle? Obstacle { get; private set; }

    public ImmutableArray<Visit> Visits { get; private set; } = [];

    // null if the matter ends with what each of several does.
    public Identifier? DecidedBy => _decision?.DecidedBy;

    // Takes of each choice the first place that brings the fewest escalations. escalations: counts them for some steps.
    public void Choose(Func<ImmutableArray<MatterStep>, int> escalations)
    {
        foreach (var visit in Visits.Where(v => v.IsChoice))
            visit.Taken = visit.Places.MinBy(p => escalations(AsSteps(visit, p)));
    }

    // Keeps the places of each choice that are as good as the one taken. holds: whether the steps are then in order.
    public void Narrow(Func<ImmutableArray<MatterStep>, bool> holds)
    {
        foreach (var visit in Visits.Where(v => v.IsChoice))
            visit.Places = [.. visit.Places.Where(p => p == visit.Taken || holds(AsSteps(visit, p)))];
    }

    // One place of each choice is taken. at, other: a visit at which another place is taken.
    public ImmutableArray<MatterStep> AsSteps(Visit? at = null, Identifier other = default) =>
    [
        .. Visits.SelectMany(v => v.Doings.SelectMany(d => (v.InEach ? v.Places : [v == at ? other : v.Taken]).Select(p =>
        {
            var step = new MatterStep(_day.Day, d.Act ?? "discussed")
            {
                By = d.By.IsEmpty ? (Identifier?)null : d.By[0],
            };
            return _day.Find(p) is null ? step with { Organisation = p } : step with { Forum = p };
        }))),
    ];

    private void Routes()
    {
        foreach (var single in new[] { true, false })
            foreach (var escalation in _escalations)
            {
                Visit? before = null;
                Doing? done = null;
                foreach (var place in escalation.Route.Skip(new RouteWalk(escalation.Route, _matter, _test, certain: true).Met))
                {
                    // A matter that concerns nobody need not come to each whom it concerns.
                    if (place.IsAll && _test.MembersAreKnown(place) && !_test.Members(place).Any())
                        continue;
                    if (VisitOf(place, before, escalation) is not { } visit)
                        return;
                    // First the places that leave no choice, so that the others may be met on the way.
                    if (!single)
                        done = visit.Do(ActsAt(place, visit), place.By, escalation, before == visit ? done : null);
                    if (before is not null && before != visit && !single)
                        visit.After.Add(before);
                    before = visit;
                }
            }

        _plan.RemoveEmpty();
    }

    private Visit? VisitOf(RoutePlace place, Visit? before, Escalation escalation)
    {
        if (place.IsAll)
        {
            if (!_test.MembersAreKnown(place))
            {
                Obstacle = new RouteObstacle(RouteStatus.NotRecorded) { Unsettled = [new(_matter.Id, MatterReading.ConcernsValue)] };
                return null;
            }

            ImmutableArray<Identifier> members = [.. _test.Members(place).Select(_day.Now)];
            if (members.All(m => IsForum(m) || IsOrganisation(m)))
                return _plan.Get(members, true);
            Obstacle = RouteObstacle.NoWay([escalation]);
            return null;
        }

        var candidates = Candidates(place);
        // Of the fora where it is to be decided, those that may.
        if (place.Acts is [{ Text: Acts.Decided }] && (Among(candidates, Leave.None) ?? Among(candidates, Asked)) is { } may)
            candidates = may;
        if (candidates.IsEmpty)
        {
            Obstacle = RouteObstacle.NoWay([escalation]);
            return null;
        }

        if (candidates.Length == 1)
            return _plan.Get(candidates, false);
        if (before is { InEach: false, Places: [var here] } && candidates.Contains(here))
            return before;
        var onTheWay = _plan.Visits.FirstOrDefault(v => !v.InEach && v.Places.Length == 1 && candidates.Contains(v.Places[0]) && v != before && v.Doings.Count > 0);
        return candidates.Contains(_from) && before is null ? _plan.Get([_from], false) : onTheWay ?? _plan.Get(candidates, false);
    }

    // null if none may decide.
    private ImmutableArray<Identifier>? Among(ImmutableArray<Identifier> candidates, Leave leave) =>
        candidates.Where(c => Against(c, leave) is null).ToImmutableArray() is { IsEmpty: false } may ? may : null;

    private ImmutableArray<Identifier> Candidates(RoutePlace place) =>
    [
        .. place.Ids.Concat(place.Fora).Select(_day.Now).Where(IsForum)
            .Concat(place.Ids.Concat(place.Organisations).Where(IsOrganisation))
            .Concat(place.Selection is { } selection ? _day.InForce.Select(f => f.Id).Where(f => _day.Fits(f, selection) == Truth.True) : [])
            .Distinct().OrderBy(i => i.Text, CodePointComparer.Instance),
    ];

    private bool IsForum(Identifier id) => _day.InForce.Any(f => f.Id == id);

    private bool IsOrganisation(Identifier id) => _joined.Organisations.Any(o => o.Id == id && o.InForce.Contains(_day.Day));

    // If a place allows a decision or something else, and the forum may not decide: something else.
    private ImmutableArray<Identifier> ActsAt(RoutePlace place, Visit visit) =>
        place.Acts.Length < 2 || visit.Places.All(MayDecide) ? place.Acts : [.. place.Acts.Where(a => a.Text != Acts.Decided)];

    private bool MayDecide(Identifier place) => Against(place, Leave.None) is null;

    private void Decide()
    {
        _decision = new RouteDecision(_day, _from, _escalations, _competence, _plan);
        Obstacle = _decision.Obstacle;
        if (_decision.Last is not { } last)
            return;
        if (DecidedBy is { } by)
            foreach (var choice in _plan.Visits.Where(v => v != last && !v.InEach && v.Places.Contains(by) && !_plan.Visits.Any(o => o != last && o.After.Contains(v))).ToList())
                _plan.Merge(choice, last);
        Assessments();
        Nexts();
        if (Obstacle is null)
            Order(last);
    }

    private void Assessments()
    {
        foreach (var escalation in _escalations.Where(e => !e.To.IsEmpty && !e.AssessedBy.IsEmpty))
        {
            if (_matter.Steps.Any(s => s.Act == Acts.Assessed && (escalation.From.IsNone || _test.IsAt(s, escalation.From) == Truth.True) && PlaceTest.IsBy(s, escalation.AssessedBy) == Truth.True))
                continue;
            var been = _matter.Steps.Reverse().FirstOrDefault(s => s.Forum is not null && _test.IsAt(s, escalation.From) == Truth.True)?.Forum;
            var where = escalation.From.IsNone || _day.IsAt(_from, escalation.From) == Truth.True ? _from
                : been ?? _plan.Visits.Where(v => v.Places.Length == 1).Select(v => v.Places[0]).FirstOrDefault(p => _day.IsAt(p, escalation.From) == Truth.True);
            if (where.Text.Length == 0)
                continue;
            var visit = _plan.Get([where], false);
            var doing = visit.Doings.FirstOrDefault(d => d.Serves([Acts.Assessed], escalation.AssessedBy));
            if (doing is null)
                visit.Doings.Insert(0, doing = new Doing([Acts.Assessed], escalation.AssessedBy));
            doing.Specify([Acts.Assessed], escalation.AssessedBy);
            doing.Escalations.Add(escalation);
        }

        // An escalation that says to whom a matter goes is about who decides.
        foreach (var escalation in _escalations.Where(e => !e.To.IsEmpty))
            _decision!.Doing!.Escalations.Add(escalation);
    }

    // The first visit after the forum is to one of those that are next.
    private void Nexts()
    {
        foreach (var escalation in _escalations.Where(e => !e.Next.IsEmpty && _day.IsAt(_from, e.From) == Truth.True))
        {
            var next = _plan.Visits.FirstOrDefault(v => !v.Is(_from) && v.Places.All(p => _day.IsOneOf(p, escalation.Next)) && !_plan.Visits.Any(o => !o.Is(_from) && o != v && v.After.Contains(o)));
            if (next is null)
            {
                ImmutableArray<Identifier> places = [.. escalation.Next.Select(_day.Now).Where(IsForum).Distinct()];
                if (places.IsEmpty)
                {
                    Obstacle = RouteObstacle.NoWay([escalation]);
                    return;
                }

                next = _plan.Get(places, false);
                next.Do([], [], escalation);
            }
            else
            {
                next.Doings[0].Escalations.Add(escalation);
            }

            foreach (var visit in _plan.Visits.Where(v => v != next && !v.Is(_from)))
                visit.After.Add(next);
        }
    }

    private void Order(Visit last)
    {
        // What a route orders after the decision that it asks for comes after it.
        foreach (var visit in _plan.Visits.Where(v => v != last && !(_decision!.IsOrdered && VisitPlan.IsBefore(last, v))).ToList())
            last.After.Add(visit);
        if (_plan.InOrder(_from, p => _day.AllAbove(p).Count(), out var round) is { } order)
            Visits = order;
        else
            Obstacle = RouteObstacle.Circle(round);
        if (VisitPlan.ComesBack(Visits) is { Count: > 0 } back)
            Obstacle = RouteObstacle.Circle(back);
        if (Visits.SelectMany(v => v.Doings.Where(d => d.Act?.Text == Acts.Decided).Select(d => (Doing: d, Against: v.Places.Select(p => Against(p, LeaveAt(p))).FirstOrDefault(b => b is not null))))
            .FirstOrDefault(d => d.Against is not null) is { Against: { } breach } wrong)
            Obstacle = breach.Verdict == Verdict.Unknown ? new RouteObstacle(RouteStatus.NotRecorded) { Unsettled = breach.SettledBy } : RouteObstacle.NoWay(wrong.Doing.Escalations);
    }

    private CompetenceViolation? Against(Identifier place, Leave leave) => _day.Find(place) is { } forum ? _competence.Against(forum, leave) : null;

    // What the escalations ask the forum to decide, it may.
    private Leave LeaveAt(Identifier forum)
    {
        var step = new MatterStep(_day.Day, Acts.Decided) { Forum = forum };
        var isAsked = _escalations.SelectMany(e => e.Route).Any(p => p.Acts.Contains(step.Act) && _test.IsAt(step, p) == Truth.True);
        return new(Truth.False, TruthLogic.Of(isAsked)) { Sent = [.. _escalations.Where(e => _day.IsAtOrAbove(forum, e.To)).Select(e => (e.To, Truth.True))] };
    }

    public ImmutableArray<Clause> ClausesOf(Doing doing) => [.. doing.Escalations.Distinct().SelectMany(e => e.Clauses)
        .Concat(doing.Decides && DecidedBy is { } by && doing == _decision?.Doing ? _competence.ClausesFor(by) : [])
        .Distinct().Select(_charter.FindClause).OfType<Clause>()];
}
