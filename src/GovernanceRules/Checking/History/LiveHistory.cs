namespace GovernanceRules;

/// <summary>
/// Moves a live check over the days on which anything begins or ends, and notes when each finding begins and ends. Only what a day touches
/// is judged again, except on days on which something of the charter begins or ends.
/// </summary>
internal sealed class LiveHistory(Charter charter, Register register, ChangeDates dates, IsolatedReplayRows? apart, CharterTenure reign, HistoryLog log)
{
    private readonly Dictionary<LiveIdentity, HistoryBegun> _open = [];

    public IEnumerable<HistoryBegun> Standing => _open.Values;

    public void Tell(CancellationToken cancellationToken)
    {
        var (order, gate) = (new FindingOrder(charter), new Lock());
        var state = new LiveState(charter, register, reign.From, gate, new LiveProbe(), omissions: apart?.AsOmissions);
        var days = state.MembershipDays;
        foreach (var finding in state.Findings)
            _open.TryAdd(LiveIdentity.Of(finding), new(finding, reign.From, reign.Began));
        foreach (var day in dates.Within(reign.From, reign.To).Skip(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ledger = new LiveLedger();
            if (state.CanMoveTo(day))
            {
                state.Change(ledger, () => state.MoveTo(day));
            }
            else
            {
                var before = state.Findings;
                state = new LiveState(charter, register, day, gate, state.Probe, days, apart?.AsOmissions);
                ledger.Add(before, state.Findings);
            }

            Note(ledger.Change(order), new HistoryCauses(new LiveView(state), charter, register, day), day);
        }
    }

    private void Note(LiveChange change, HistoryCauses causes, DateOnly day)
    {
        foreach (var finding in change.Disappeared)
            if (_open.Remove(LiveIdentity.Of(finding), out var begun))
                log.Close(begun, day.AddDays(-1), causes.Of(finding));
        foreach (var finding in change.Appeared)
            _open.TryAdd(LiveIdentity.Of(finding), new(finding, day, causes.Of(finding)));
    }
}
