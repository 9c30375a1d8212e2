using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Charter and register on days on end on which nothing begins or ends but memberships, for rows that stand alone: makes their findings and says why
/// they began and ended, on whichever of the days it is.
/// </summary>
internal sealed class IsolatedReplayState : IMembershipSource
{
    private readonly IsolatedReplayContext _context;
    private readonly ResultBuilder _reader;
    private readonly IsolatedReplayView _view;
    private readonly Dictionary<DateOnly, HistoryCauses> _causes = [];

    public IsolatedReplayState(IsolatedReplayContext context, DateOnly first, DateOnly last)
    {
        _context = context;
        (First, Last) = (first, last);
        Facts = RegisterUnderCharter.Of(context.Charter, context.Register).FactsOn(first);
        Feeder = new MembershipFeed(new DayIndex(Index, Facts), Moves);
        Following = new IsolatedReplayMoves(Index);
        Findings = new FindingFactory(Facts, new WaiverBook(Facts));
        _reader = new ResultBuilder(Facts, Findings);
        _view = new IsolatedReplayView(Facts, _reader, Edges, Following, context.MembershipDays);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>Its day is moved to that of which something is said.</summary>
    public GovernanceFacts Facts { get; }

    public RegisterIndex Index => _context.Index;

    public ForumEdges Edges => _context.Edges;

    /// <summary>Feeds counters with the memberships of the first day.</summary>
    public MembershipFeed Feeder { get; }

    /// <summary>Moves counters on to the days that follow.</summary>
    public IsolatedReplayMoves Following { get; }

    /// <summary>Whether the counters of the row are asked later who was counted, and so can serve no other row.</summary>
    public bool KeepsCounters { get; private set; }

    public FindingFactory Findings { get; }

    /// <summary>The rows that stand alone and of which something is to be counted.</summary>
    public bool IsCounted(ConstraintInstance row) => _context.Rows.Has(row.Constraint, row.Forum?.Forum) && _reader.WithoutCounting(row) is null;

    /// <summary>The days on which a membership of a forum begins or has ended, but the first.</summary>
    public ReadOnlySpan<long> EdgesOf(int forum) => _context.Edges.Within(forum, First.DayNumber, Last.DayNumber);

    /// <summary>Says of which row the talk is, or of none that is counted.</summary>
    public void TurnTo(ConstraintEvaluator? row)
    {
        _view.Row = row;
        KeepsCounters = false;
    }

    /// <summary>What began before these days and had not ended.</summary>
    public IReadOnlyList<HistoryBegun> OpenOf(string constraint, string? forum) => _context.TakeOpen(constraint, forum);

    public void KeepOpen(string constraint, string? forum, IEnumerable<HistoryBegun> open) => _context.KeepOpen(constraint, forum, open);

    public Finding FindingOf(ConstraintInstance row, ConstraintEvaluator evaluator, FindingDetails violation) =>
        _reader.FindingOf(row, ((IMembershipSource)this).Explain(violation, evaluator));

    public HistoryBegun Begin(Finding finding) => new(finding, Facts.Day, Facts.Day == _context.Tenure.From ? _context.Tenure.Began : Causes(Facts.Day).Of(finding));

    /// <summary>Says that something stood until the day before.</summary>
    public void End(HistoryBegun begun) => _context.Log.Close(begun, Facts.Day.AddDays(-1), Causes(Facts.Day).Of(begun.Finding));

    public IEnumerable<int> RowsOf(int forum) => RowsOf(forum, Facts.Day);

    public Evidence? Later(Func<Func<int, IEnumerable<int>>, (ImmutableArray<string> Persons, ImmutableArray<MissingData> ResolvedBy)> count)
    {
        KeepsCounters = true;
        var day = Facts.Day;
        return new Evidence(() =>
        {
            lock (_context.Gate)
                return count(forum => RowsOf(forum, day));
        });
    }

    private bool Moves(int forum) => EdgesOf(forum).Length > 0;

    private HistoryCauses Causes(DateOnly day)
    {
        if (!_causes.TryGetValue(day, out var causes))
            _causes.Add(day, causes = new HistoryCauses(_view, _context.Charter, _context.Register, day));
        return causes;
    }

    private IEnumerable<int> RowsOf(int forum, DateOnly day) => Index.RowsOf(forum).ToArray().Where(r => Index.Table.IsActive(r, day.DayNumber));
}
