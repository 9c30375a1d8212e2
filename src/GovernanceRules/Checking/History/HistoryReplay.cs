using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The intervals of a history, charter by charter. Rows that depend only on memberships are replayed by themselves, all else by a live
/// check that is moved over the days.
/// </summary>
internal sealed class HistoryReplay
{
    private readonly Register _register;
    private readonly (DateOnly From, DateOnly To) _asked;
    private readonly bool _apart;
    private readonly CancellationToken _cancellationToken;

    // apart: whether rows that depend only on memberships are replayed by themselves. Only the cost differs.
    public HistoryReplay(ImmutableArray<Charter> charters, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken, bool apart = true)
    {
        _register = register;
        _asked = (from, to);
        _apart = apart && !PreparedRegister.Of(register).Index.Table.AnyUncertain;
        _cancellationToken = cancellationToken;
        var reigns = CharterTenures.Of(charters, from, to).ToList();
        if (reigns.Count == 0)
            MergeValidator.ThrowIfNotInForce(charters[0], from);
        var parts = charters.Distinct().ToDictionary(c => c, c => HistoryRegister.For(c, charters, register));
        var logs = parts.Keys.ToDictionary(c => c, c => new HistoryLog(c));
        foreach (var reign in reigns)
            Replay(reign, parts[reign.Charter], logs[reign.Charter]);
        InForce = [.. reigns.OrderBy(r => r.From)];
        Uncovered = [.. UncoveredWithin(from, to)];
        Intervals = [.. charters.SelectMany(c => logs[c].InOrder)];
    }

    public ImmutableArray<HistoryCharter> InForce { get; }

    public ImmutableArray<Period> Uncovered { get; }

    public ImmutableArray<HistoryInterval> Intervals { get; }

    private void Replay(HistoryCharter inForce, Register register, HistoryLog log)
    {
        var charter = inForce.Charter;
        MergeValidator.ThrowIfAny(charter, register, inForce.From);
        var reign = new CharterTenure(inForce.From, inForce.To,
            HistoryCauses.OfCharter(charter, inForce.From == _asked.From ? HistoryEvent.AskedFrom : HistoryEvent.CharterBegan),
            HistoryCauses.OfCharter(charter, inForce.To == _asked.To ? HistoryEvent.AskedTo : HistoryEvent.CharterEnded));
        var dates = new ChangeDates(charter, register, RegisterUnderCharter.Of(charter, register).Declarations);
        var days = dates.OfDeclarations(reign.From, reign.To).ToList();
        var lone = _apart ? new IsolatedReplayRows(charter, register, days) : null;
        if (lone is not null)
        {
            var rows = new IsolatedReplay(new IsolatedReplayContext(charter, register, lone, reign, log));
            rows.Tell(days, _cancellationToken);
            Close(rows.Standing, reign, log);
        }

        if (lone is { AreAll: true })
            return;
        var rest = new LiveHistory(charter, register, dates, lone, reign, log);
        rest.Tell(_cancellationToken);
        Close(rest.Standing, reign, log);
    }

    private static void Close(IEnumerable<HistoryBegun> standing, CharterTenure reign, HistoryLog log)
    {
        foreach (var begun in standing)
            log.Close(begun, reign.To, reign.Ended);
    }

    private IEnumerable<Period> UncoveredWithin(DateOnly from, DateOnly to)
    {
        if (_register.Covers is not { } covers)
            yield break;
        if (covers.Period.From is { } first && first > from)
            yield return new Period(from, first > to ? to : first.AddDays(-1));
        if (covers.Period.To is { } last && last < to && last < DateOnly.MaxValue)
            yield return new Period(last < from ? from : last.AddDays(1), to);
    }
}
