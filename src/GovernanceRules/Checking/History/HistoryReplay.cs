using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Moves a live check over the days on which anything begins or ends, and notes when each finding comes and goes. Only what a day touches is
/// judged again, but on days on which something of the charter begins or ends.
/// </summary>
internal sealed class HistoryReplay
{
    private readonly Register _register;
    private readonly DateOnly _to;
    private readonly List<HistoryInterval> _intervals = [];
    private readonly Dictionary<LiveIdentity, Begun> _open = [];
    private readonly CancellationToken _cancellationToken;

    public HistoryReplay(ImmutableArray<Charter> charters, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        _register = register;
        _to = to;
        _cancellationToken = cancellationToken;
        var reigns = HistoryReigns.Of(charters, from, to).ToList();
        if (reigns.Count == 0)
            JoinFaults.ThrowIfNotInForce(charters[0], from);
        var parts = charters.Distinct().ToDictionary(c => c, c => HistoryRegister.For(c, charters, register));
        foreach (var reign in reigns)
            Replay(reign, parts[reign.Charter], from);
        InForce = [.. reigns.OrderBy(r => r.From)];
        Uncovered = [.. UncoveredWithin(from, to)];
        Intervals = [.. charters.SelectMany(c => _intervals.Where(i => i.Charter == c).OrderBy(i => i.Finding, new FindingOrder(c)).ThenBy(i => i.From).ThenBy(i => i.To))];
    }

    public ImmutableArray<HistoryCharter> InForce { get; }

    public ImmutableArray<Period> Uncovered { get; }

    public ImmutableArray<HistoryInterval> Intervals { get; }

    private void Replay(HistoryCharter reign, Register register, DateOnly from)
    {
        var (charter, gate) = (reign.Charter, new Lock());
        JoinFaults.ThrowIfAny(charter, register, reign.From);
        var order = new FindingOrder(charter);
        var state = new LiveState(charter, register, reign.From, gate, new LiveProbe());
        var days = state.MembershipDays;
        var first = new HistoryCauses(state, charter, register, reign.From).OfCharter(reign.From == from ? HistoryEvent.AskedFrom : HistoryEvent.CharterBegan);
        foreach (var finding in state.Findings)
            Open(finding, reign.From, first);
        foreach (var day in RangeDays.Of(charter, register, reign.From, reign.To).Skip(1))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var ledger = new LiveLedger();
            if (state.CanMoveTo(day))
            {
                state.Change(ledger, () => state.MoveTo(day));
            }
            else
            {
                var before = state.Findings;
                state = new LiveState(charter, register, day, gate, state.Probe, days);
                ledger.Add(before, state.Findings);
            }

            Note(charter, ledger.Change(order), new HistoryCauses(state, charter, register, day), day);
        }

        var last = new HistoryCauses(state, charter, register, reign.To).OfCharter(reign.To == _to ? HistoryEvent.AskedTo : HistoryEvent.CharterEnded);
        foreach (var begun in _open.Values)
            Close(charter, begun, reign.To, last);
        _open.Clear();
    }

    private void Note(Charter charter, LiveChange change, HistoryCauses causes, DateOnly day)
    {
        foreach (var finding in change.Disappeared)
            if (_open.Remove(LiveIdentity.Of(finding), out var begun))
                Close(charter, begun, day.AddDays(-1), causes.Of(finding));
        foreach (var finding in change.Appeared)
            Open(finding, day, causes.Of(finding));
    }

    private void Open(Finding finding, DateOnly day, ImmutableArray<HistoryCause> causes) => _open.TryAdd(LiveIdentity.Of(finding), new(finding, day, causes));

    private void Close(Charter charter, Begun begun, DateOnly day, ImmutableArray<HistoryCause> causes) =>
        _intervals.Add(new HistoryInterval(charter, begun.Finding, begun.Day, day, begun.Causes, causes));

    private IEnumerable<Period> UncoveredWithin(DateOnly from, DateOnly to)
    {
        if (_register.Covers is not { } covers)
            yield break;
        if (covers.Period.From is { } first && first > from)
            yield return new Period(from, first > to ? to : first.AddDays(-1));
        if (covers.Period.To is { } last && last < to && last < DateOnly.MaxValue)
            yield return new Period(last < from ? from : last.AddDays(1), to);
    }

    private readonly record struct Begun(Finding Finding, DateOnly Day, ImmutableArray<HistoryCause> Causes);
}
