using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The intervals of a history as they are closed, and the causes of what happens on a day.</summary>
internal sealed class HistoryLog(Charter charter)
{
    private readonly List<HistoryInterval> _closed = [];

    // In the order of a report; those of one key by their days.
    public IEnumerable<HistoryInterval> InOrder => _closed.OrderBy(i => i.Finding, new FindingOrder(charter)).ThenBy(i => i.From).ThenBy(i => i.To)
        .ThenBy(i => i.Finding.Verdict).ThenBy(i => i.Finding.Severity).ThenBy(i => i.Finding.Waiver is not null);

    public void Close(HistoryBegun begun, DateOnly last, ImmutableArray<HistoryCause> causes) =>
        _closed.Add(new HistoryInterval(charter, begun.Finding, begun.Day, last, begun.Causes, causes));
}

/// <summary>A finding that has begun and not ended yet.</summary>
internal sealed record HistoryBegun(Finding Finding, DateOnly Day, ImmutableArray<HistoryCause> Causes);
