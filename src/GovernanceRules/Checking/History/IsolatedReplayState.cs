using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Charter and register on days on end on which nothing begins or ends but memberships, for rows that stand alone: makes their findings and says why
/// they began and ended, on whichever of the days it is.
/// </summary>
internal sealed class IsolatedReplayState : IMembershipSource
{
    private readonly IsolatedReplay _history;
    private readonly ResultBuilder _reader;
    private readonly IsolatedReplayView _view;
    private readonly Dictionary<DateOnly, HistoryCauses> _causes = [];
    private readonly WaiverBook _waivers;

    public IsolatedReplayState(IsolatedReplay history, DateOnly first, DateOnly last)
    {
        _history = history;
        (First, Last) = (first, last);
        Facts = RegisterUnderCharter.Of(history.Charter, history.Register).FactsOn(first);
        Feeder = new MembershipFeed(new DayIndex(Index, Facts), Moves);
        Following = new IsolatedReplayMoves(Index);
        _waivers = new WaiverBook(Facts);
        _reader = new ResultBuilder(Facts, _waivers);
        _view = new IsolatedReplayView(Facts, _reader, Edges, Following, history.MembershipDays);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Its day is moved to that of which something is said.</summary>
    public GovernanceFacts Facts { get; }

    public RegisterIndex Index => _history.Index;

    public ForumEdges Edges => _history.Edges;

    /// <summary>Feeds counters with the memberships of the first day.</summary>
    public MembershipFeed Feeder { get; }

    /// <summary>Moves counters on to the days that follow.</summary>
    public IsolatedReplayMoves Following { get; }

    /// <summary>Whether the counters of the row are asked later who was counted, and so can serve no other row.</summary>
    public bool KeepsCounters { get; private set; }

    /// <summary>The findings of memberships outside the period of their forum.</summary>
    public BuiltInFindings BuiltIn => field ??= new BuiltInFindings(Facts, _waivers, this, new DecisionCheck(Facts, _waivers, CountingEngine.Instance, () => _history.Register));

    /// <summary>The rows that stand alone and of which something is to be counted.</summary>
    public bool IsCounted(ConstraintInstance row) => _history.Rows.Has(row.Constraint, row.Forum?.Forum) && _reader.WithoutCounting(row) is null;

    /// <summary>The days on which a membership of a forum begins or has ended, but the first.</summary>
    public ReadOnlySpan<long> EdgesOf(int forum) => _history.Edges.Within(forum, First.DayNumber, Last.DayNumber);

    /// <summary>Says of which row the talk is, or of none that is counted.</summary>
    public void TurnTo(ConstraintEvaluator? row)
    {
        _view.Row = row;
        KeepsCounters = false;
    }

    /// <summary>What began before these days and had not ended.</summary>
    public IReadOnlyList<HistoryBegun> OpenOf(string constraint, string? forum) => _history.TakeOpen(constraint, forum);

    public void KeepOpen(string constraint, string? forum, IEnumerable<HistoryBegun> open) => _history.KeepOpen(constraint, forum, open);

    public Finding FindingOf(ConstraintInstance row, ConstraintEvaluator evaluator, KeyViolation status) => _reader.FindingOf(row, evaluator.BreachOf(status, this));

    public HistoryBegun Begin(Finding finding) => new(finding, Facts.Day, Facts.Day == _history.From ? _history.BeganWithAll : Causes(Facts.Day).Of(finding));

    /// <summary>Says that something stood until the day before.</summary>
    public void End(HistoryBegun begun) => _history.Log.Close(begun, Facts.Day.AddDays(-1), Causes(Facts.Day).Of(begun.Finding));

    public IEnumerable<int> RowsOf(int forum) => new RowsOn(Index, Facts.Day).RowsOf(forum);

    public Evidence? Later(Func<IMembershipSource, (ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy)> count)
    {
        KeepsCounters = true;
        var (then, gate) = (new RowsOn(Index, Facts.Day), _history.Gate);
        return new Evidence(() =>
        {
            lock (gate)
                return count(then);
        });
    }

    private bool Moves(int forum) => EdgesOf(forum).Length > 0;

    private HistoryCauses Causes(DateOnly day)
    {
        if (!_causes.TryGetValue(day, out var causes))
            _causes.Add(day, causes = new HistoryCauses(_view, _history.Charter, _history.Register, day));
        return causes;
    }

    private sealed class RowsOn(RegisterIndex index, DateOnly day) : IMembershipSource
    {
        public IEnumerable<int> RowsOf(int forum) => index.RowsOf(forum).ToArray().Where(r => index.Table.IsActive(r, day.DayNumber));
    }
}
