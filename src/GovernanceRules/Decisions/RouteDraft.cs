using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The stays that some escalations ask for, in order, and who decides.</summary>
internal sealed class RouteDraft
{
    private readonly Charter _charter;
    private readonly Joined _joined;
    private readonly DecisionDay _day;
    private readonly MatterReading _matter;
    private readonly Word _from;
    private readonly ImmutableArray<Escalation> _escalations;
    private readonly PlaceTest _test;
    private readonly Competence _competence;
    private readonly List<Visit> _visits = [];
    private Visit? _last;

    public RouteDraft(Charter charter, Joined joined, DecisionDay day, MatterReading matter, Word from, ImmutableArray<Escalation> escalations)
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
            Decision();
        if (Obstacle is null)
        {
            Assessments();
            Nexts();
        }

        if (Obstacle is null)
            Order();
    }

    /// <summary>Why there is no way that can be told; nothing where there is one.</summary>
    public RouteObstacle? Obstacle { get; private set; }

    /// <summary>The stays in their order.</summary>
    public ImmutableArray<Visit> Visits { get; private set; } = [];

    /// <summary>The forum that decides; none where the matter ends with what each of several does.</summary>
    public Word? DecidedBy { get; private set; }

    /// <summary>The steps as they would stand on the day, the first of each choice taken.</summary>
    public ImmutableArray<MatterStep> AsSteps() =>
    [
        .. Visits.SelectMany(v => v.Doings.SelectMany(d => (v.InEach ? v.Places : [v.Places[0]]).Select(p =>
        {
            var step = new MatterStep(_day.Day, d.Acts.IsEmpty ? "discussed" : d.Acts.FirstOrDefault(a => a.Text == Acts.Decided) is { Text.Length: > 0 } decided ? decided : d.Acts[0])
            {
                By = d.By.IsEmpty ? (Word?)null : d.By[0],
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
                foreach (var place in escalation.Route.Skip(new RouteWalk(escalation.Route, _matter, _test, certain: true).Met.Length))
                {
                    // A matter that concerns nobody need not come to each whom it concerns.
                    if (place.IsAll && _test.MembersAreKnown(place) && !_test.Members(place).Any())
                        continue;
                    if (VisitOf(place, before, escalation) is not { } visit)
                        return;
                    // First the places that leave no choice, so that the others may be met on the way.
                    if (!single)
                        done = visit.Do(place.Acts, place.By, escalation, before == visit ? done : null);
                    if (before is not null && before != visit && !single)
                        visit.After.Add(before);
                    before = visit;
                }
            }

        _visits.RemoveAll(v => v.Doings.Count == 0);
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

            return Get([.. _test.Members(place).Select(_day.Now)], true);
        }

        var candidates = Candidates(place);
        if (candidates.IsEmpty)
        {
            Obstacle = new RouteObstacle(RouteStatus.NoWay) { Escalations = [escalation.Id] };
            return null;
        }

        if (candidates.Length == 1)
            return Get(candidates, false);
        var onTheWay = _visits.FirstOrDefault(v => !v.InEach && v.Places.Length == 1 && candidates.Contains(v.Places[0]) && v != before && v.Doings.Count > 0);
        return candidates.Contains(_from) && before is null ? Get([_from], false) : onTheWay ?? Get(candidates, false);
    }

    private ImmutableArray<Word> Candidates(RoutePlace place) =>
    [
        .. place.Ids.Concat(place.Fora).Select(_day.Now).Where(i => _day.InForce.Any(f => f.Id == i))
            .Concat(place.Ids.Concat(place.Organisations).Where(o => _joined.Organisations.Any(j => j.Id == o && j.InForce.Contains(_day.Day))))
            .Concat(place.Selection is { } selection ? _day.InForce.Select(f => f.Id).Where(f => _day.Fits(f, selection) == Kleene.Yes) : [])
            .Distinct().OrderBy(i => i.Text, CodePointComparer.Instance),
    ];

    private Visit Get(ImmutableArray<Word> places, bool inEach)
    {
        var visit = new Visit([.. places.Distinct().OrderBy(p => p.Text, CodePointComparer.Instance)], inEach && places.Distinct().Count() > 1);
        if (_visits.FirstOrDefault(v => v.Key == visit.Key) is { } known)
            return known;
        _visits.Add(visit);
        return visit;
    }

    /// <summary>Who decides: whoever a route ends with, whoever it must come to, the forum itself, or the nearest that may.</summary>
    private void Decision()
    {
        var ends = _escalations.Where(e => !e.Route.IsEmpty).Select(e => e.Route[^1]).ToList();
        var leadsTo = _escalations.Where(e => !e.To.IsEmpty).ToList();
        var decides = _visits.Where(v => v.Doings.Any(d => d.Decides)).ToList();
        var settles = _visits.Where(v => v.Doings[^1].Acts is { IsEmpty: false } acts && acts.All(a => a.Text is Acts.Decided or Acts.Approved)
            && ends.Any(e => e.Acts.SequenceEqual(acts))).ToList();
        if (leadsTo.Count == 0 && settles.FirstOrDefault(v => v.InEach) is { } each && decides.All(d => d == each))
        {
            _last = each;
            return;
        }

        if (leadsTo.Count == 0 && decides.Count == 0 && settles.Count == 1)
        {
            _last = settles[0];
            DecidedBy = _last.Places.Length == 1 ? _last.Places[0] : (Word?)null;
            return;
        }

        var candidates = decides.Count > 0 ? [.. Latest(decides).SelectMany(v => v.Places)] : WhoDecides(leadsTo);
        candidates = [.. candidates.Where(c => leadsTo.All(e => IsAtOrAbove(c, e.To))).Distinct().OrderBy(c => c.Text, CodePointComparer.Instance)];
        var may = candidates.Where(c => _day.Find(c) is { } forum && _competence.MayDecide(forum) == Kleene.Yes).ToImmutableArray();
        var unsettled = candidates.Select(_day.Find).OfType<Forum>().Select(f => _competence.Against(f)).OfType<CompetenceBreach>()
            .Where(b => b.Verdict == Verdict.Unknown).SelectMany(b => b.SettledBy).ToImmutableArray();
        if (may.Length == 1)
        {
            DecidedBy = may[0];
            _last = Get([may[0]], false);
            _last.Do([Acts.Decided], [], null, _last.Doings.LastOrDefault(d => !d.Serves([Acts.Decided], [])));
        }
        else
        {
            Obstacle = may.Length > 1 ? new RouteObstacle(RouteStatus.SeveralMayDecide) { Fora = may }
                : unsettled.IsEmpty ? new RouteObstacle(RouteStatus.NobodyMayDecide)
                : new RouteObstacle(RouteStatus.NotRecorded) { Unsettled = unsettled };
        }
    }

    private ImmutableArray<Word> WhoDecides(List<Escalation> leadsTo)
    {
        // Where routes pass, the last of them decides, if it may.
        foreach (var visit in Latest([.. _visits.Where(v => !v.InEach && v.Places.Length == 1)]))
            if (Could(visit.Places[0], leadsTo))
                return [visit.Places[0]];
        var nexts = _escalations.Where(e => !e.Next.IsEmpty && Fits(_from, e.From)).ToList();
        if (_visits.Count == 0 && leadsTo.Count == 0 && nexts.Count == 0 && Could(_from, leadsTo))
            return [_from];
        var wanted = leadsTo.SelectMany(e => e.To).Concat(nexts.SelectMany(e => e.Next)).Select(_day.Now).Distinct().Where(f => f != _from || nexts.Count == 0).ToList();
        var direct = wanted.Where(f => Could(f, leadsTo)).ToImmutableArray();
        if (direct.Length > 1 && direct.Where(f => _day.AllAbove(_from).Contains(f)).ToImmutableArray() is { Length: 1 } above)
            return above;
        if (!direct.IsEmpty)
            return direct;
        foreach (var start in wanted.Append(_from))
            if (_day.AllAbove(start).FirstOrDefault(f => Could(f, leadsTo)) is { Text.Length: > 0 } nearest)
                return [nearest];
        var holders = _day.InForce.Where(f => _competence.Holds(f)).Select(f => f.Id).Where(f => Could(f, leadsTo)).ToImmutableArray();
        return holders.IsEmpty ? [.. wanted.Append(_from).Concat(_day.AllAbove(_from)).Distinct()] : Lowest(holders);
    }

    /// <summary>Of fora that stand above each other, those at the bottom: whoever is above may decide what they may.</summary>
    private ImmutableArray<Word> Lowest(ImmutableArray<Word> fora) => [.. fora.Where(f => !fora.Any(o => o != f && _day.AllAbove(o).Contains(f)))];

    private bool Could(Word forum, List<Escalation> leadsTo) => _day.InForce.FirstOrDefault(f => f.Id == forum) is { } found
        && _competence.MayDecide(found) == Kleene.Yes && leadsTo.All(e => IsAtOrAbove(forum, e.To));

    private bool IsAtOrAbove(Word forum, ImmutableArray<Word> to) => _day.IsOneOf(forum, to) || _day.IsAbove(forum, to);

    private bool Fits(Word forum, ForumTarget target) => target.Selection is { } selection ? _day.Fits(forum, selection) == Kleene.Yes : _day.IsOneOf(forum, target.Ids);

    /// <summary>The stays that no other comes after.</summary>
    private static List<Visit> Latest(List<Visit> visits) => [.. visits.Where(v => !visits.Any(o => o != v && IsBefore(v, o)))];

    private static bool IsBefore(Visit early, Visit late)
    {
        var seen = new HashSet<Visit>();
        return Reaches(late);

        bool Reaches(Visit at) => at.After.Contains(early) || at.After.Any(b => seen.Add(b) && Reaches(b));
    }

    private void Assessments()
    {
        foreach (var escalation in _escalations.Where(e => !e.To.IsEmpty && !e.AssessedBy.IsEmpty))
        {
            if (_matter.Steps.Any(s => s.Act == Acts.Assessed && (escalation.From.IsNone || _test.IsAt(s, escalation.From) == Kleene.Yes) && PlaceTest.IsBy(s, escalation.AssessedBy) == Kleene.Yes))
                continue;
            var been = _matter.Steps.Reverse().FirstOrDefault(s => s.Forum is not null && _test.IsAt(s, escalation.From) == Kleene.Yes)?.Forum;
            var where = escalation.From.IsNone || Fits(_from, escalation.From) ? _from
                : been ?? _visits.Where(v => v.Places.Length == 1).Select(v => v.Places[0]).FirstOrDefault(p => Fits(p, escalation.From));
            if (where.Text.Length == 0)
                continue;
            var visit = Get([where], false);
            var doing = visit.Doings.FirstOrDefault(d => d.Serves([Acts.Assessed], escalation.AssessedBy));
            if (doing is null)
                visit.Doings.Insert(0, doing = new Doing([Acts.Assessed], escalation.AssessedBy));
            doing.Specify([Acts.Assessed], escalation.AssessedBy);
            doing.Escalations.Add(escalation);
        }

        // What leads there is asked of who decides.
        foreach (var escalation in _escalations.Where(e => !e.To.IsEmpty))
            _last?.Doings[^1].Escalations.Add(escalation);
    }

    /// <summary>The first stay after the forum is one of those that are next.</summary>
    private void Nexts()
    {
        foreach (var escalation in _escalations.Where(e => !e.Next.IsEmpty && Fits(_from, e.From)))
        {
            var next = _visits.FirstOrDefault(v => !v.Is(_from) && v.Places.All(p => _day.IsOneOf(p, escalation.Next)) && !_visits.Any(o => !o.Is(_from) && o != v && v.After.Contains(o)));
            if (next is null)
            {
                ImmutableArray<Word> places = [.. escalation.Next.Select(_day.Now).Where(n => _day.InForce.Any(f => f.Id == n)).Distinct()];
                if (places.IsEmpty)
                {
                    Obstacle = new RouteObstacle(RouteStatus.NoWay) { Escalations = [escalation.Id] };
                    return;
                }

                next = Get(places, false);
                next.Do([], [], escalation);
            }
            else
            {
                next.Doings[0].Escalations.Add(escalation);
            }

            foreach (var visit in _visits.Where(v => v != next && !v.Is(_from)))
                visit.After.Add(next);
        }
    }

    private void Order()
    {
        foreach (var visit in _visits.Where(v => v != _last))
            _last?.After.Add(visit);
        var left = _visits.OrderByDescending(v => v.Is(_from)).ThenByDescending(v => v.Places.Max(p => _day.AllAbove(p).Count())).ThenBy(v => v.Key, CodePointComparer.Instance).ToList();
        var order = ImmutableArray.CreateBuilder<Visit>();
        while (left.Count > 0)
        {
            if (left.FirstOrDefault(v => !v.After.Any(left.Contains)) is not { } next)
            {
                var round = left.Where(v => IsBefore(v, v)).ToList();
                Obstacle = new RouteObstacle(RouteStatus.Circle)
                {
                    Fora = [.. round.SelectMany(v => v.Places).Distinct().OrderBy(p => p.Text, CodePointComparer.Instance)],
                    Escalations = [.. round.SelectMany(v => v.Doings).SelectMany(d => d.Escalations).Select(e => e.Id).Distinct().OrderBy(i => i.Text, CodePointComparer.Instance)],
                };
                return;
            }

            left.Remove(next);
            order.Add(next);
        }

        Visits = order.ToImmutable();
    }

    public ImmutableArray<Clause> ClausesOf(Doing doing) => [.. doing.Escalations.Distinct().SelectMany(e => e.Clauses)
        .Concat(doing.Decides && DecidedBy is { } by && doing == _last?.Doings[^1] ? _competence.ClausesFor(by) : [])
        .Distinct().Select(_charter.FindClause).OfType<Clause>()];
}
