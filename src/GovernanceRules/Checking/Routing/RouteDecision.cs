using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Who decides a matter that makes some visits: whoever a route says, whoever it must come to, the forum itself, or the nearest that may.
/// </summary>
internal sealed class RouteDecision
{
    private readonly DecisionDay _day;
    private readonly Identifier _from;
    private readonly ImmutableArray<Escalation> _escalations;
    private readonly Competence _competence;
    private readonly VisitPlan _plan;
    private readonly List<Escalation> _leadsTo;
    private Leave _leave = Leave.None;

    public RouteDecision(DecisionDay day, Identifier from, ImmutableArray<Escalation> escalations, Competence competence, VisitPlan plan)
    {
        _day = day;
        _from = from;
        _escalations = escalations;
        _competence = competence;
        _plan = plan;
        _leadsTo = [.. escalations.Where(e => !e.To.IsEmpty)];
        var decides = plan.Visits.Where(v => v.Doings.Any(d => d.Decides)).ToList();
        if (Settling(decides) is { } settling)
        {
            Last = settling;
            Doing = settling.Doings.Last(Settles);
            DecidedBy = settling is { InEach: false, Places.Length: 1 } ? settling.Places[0] : (Identifier?)null;
            IsOrdered = true;
            return;
        }

        IsOrdered = decides.Count > 0;
        Choose(() => IsOrdered ? [.. VisitPlan.Latest(decides).SelectMany(v => v.Places)] : Candidates());
    }

    public Visit? Last { get; private set; }

    public Doing? Doing { get; private set; }

    // null if the matter ends with what each of several does.
    public Identifier? DecidedBy { get; private set; }

    // A route says that the matter is decided there, so what the route orders afterwards comes afterwards.
    public bool IsOrdered { get; }

    // Why nobody decides; null if somebody does.
    public RouteObstacle? Obstacle { get; private set; }

    // If a route ends with an approval or a decision of each of several, or with an approval alone.
    private Visit? Settling(List<Visit> decides)
    {
        if (_leadsTo.Count > 0)
            return null;
        var settles = _plan.Visits.Where(v => v.Doings.Any(Settles)).ToList();
        if (settles.FirstOrDefault(v => v.InEach) is { } each && decides.All(d => d == each))
            return each;
        return decides.Count == 0 && settles.Count == 1 ? settles[0] : null;
    }

    private bool Settles(Doing doing) => !doing.Acts.IsEmpty && doing.Acts.All(a => a.Text is Acts.Decided or Acts.Approved)
        && _escalations.Any(e => !e.Route.IsEmpty && e.Route[^1].Acts.SequenceEqual(doing.Acts));

    // Whoever may by what is listed goes before whoever may only since an escalation asks.
    private void Choose(Func<ImmutableArray<Identifier>> candidates)
    {
        var fora = Fora(candidates());
        var may = May(fora);
        if (may.IsEmpty && (IsOrdered || _leadsTo.Count > 0))
        {
            _leave = new(Truth.False, TruthLogic.Of(IsOrdered)) { Sent = [.. _leadsTo.Select(e => (e.To, Truth.True))] };
            fora = Fora(candidates());
            may = May(fora);
        }

        if (may.Length == 1)
        {
            DecidedBy = may[0];
            Last = _plan.Get(may, false);
            Doing = Last.Do([Acts.Decided], [], null, Last.Doings.LastOrDefault(d => !d.Serves([Acts.Decided], [])));
            return;
        }

        var unsettled = fora.Select(f => _competence.Against(f, _leave)).OfType<CompetenceViolation>().Where(b => b.Verdict == Verdict.Unknown).SelectMany(b => b.SettledBy).ToImmutableArray();
        Obstacle = may.Length > 1 ? new RouteObstacle(RouteStatus.SeveralMayDecide) { Fora = may }
            : unsettled.IsEmpty ? new RouteObstacle(RouteStatus.NobodyMayDecide)
            : new RouteObstacle(RouteStatus.NotRecorded) { Unsettled = unsettled };
    }

    private List<Forum> Fora(ImmutableArray<Identifier> candidates) => [.. candidates.Where(c => _leadsTo.All(e => _day.IsAtOrAbove(c, e.To))).Distinct()
        .OrderBy(c => c.Text, CodePointComparer.Instance).Select(InForce).OfType<Forum>()];

    private ImmutableArray<Identifier> May(List<Forum> fora) => [.. fora.Where(f => _competence.MayDecide(f, _leave) == Truth.True).Select(f => f.Id)];

    private ImmutableArray<Identifier> Candidates()
    {
        // If routes pass fora, the last of them decides, if it may.
        var stays = _plan.Visits.Where(v => !v.InEach).ToList();
        foreach (var visit in VisitPlan.Latest(stays).Concat(VisitPlan.Latest([.. stays.Where(v => v.Places.Length == 1)])))
            if (Lowest([.. visit.Places.Where(Could)]) is { Length: 1 } last)
                return last;
        var nexts = _escalations.Where(e => !e.Next.IsEmpty && _day.IsAt(_from, e.From) == Truth.True).ToList();
        if (_plan.Visits.Count == 0 && _leadsTo.Count == 0 && nexts.Count == 0 && Could(_from))
            return [_from];
        var wanted = _leadsTo.SelectMany(e => e.To).Concat(nexts.SelectMany(e => e.Next)).Select(_day.Now).Distinct().Where(f => f != _from || nexts.Count == 0).ToList();
        var direct = wanted.Where(Could).ToImmutableArray();
        if (direct.Length > 1 && direct.Where(f => _day.AllAbove(_from).Contains(f)).ToImmutableArray() is { Length: 1 } above)
            return above;
        if (!direct.IsEmpty)
            return direct;
        foreach (var start in wanted.Append(_from))
            if (_day.AllAbove(start).FirstOrDefault(Could) is { Text.Length: > 0 } nearest)
                return [nearest];
        var holders = _day.InForce.Where(_competence.Holds).Select(f => f.Id).Where(Could).ToImmutableArray();
        return holders.IsEmpty ? [.. wanted.Append(_from).Concat(_day.AllAbove(_from)).Distinct()] : Lowest(holders);
    }

    // The lowest of fora above each other: whoever is above may decide what they may.
    private ImmutableArray<Identifier> Lowest(ImmutableArray<Identifier> fora) => [.. fora.Where(f => !fora.Any(o => o != f && _day.AllAbove(o).Contains(f)))];

    private bool Could(Identifier forum) => InForce(forum) is { } found && _competence.MayDecide(found, _leave) == Truth.True && _leadsTo.All(e => _day.IsAtOrAbove(forum, e.To));

    private Forum? InForce(Identifier forum) => _day.InForce.FirstOrDefault(f => f.Id == forum);
}
