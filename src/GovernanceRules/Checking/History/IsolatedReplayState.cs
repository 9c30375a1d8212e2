using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Charter and register over a span of days on which only memberships begin or end. Makes the findings of isolated rows, on whichever of
/// the days, and says why they began and ended.
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
        Findings = new FindingFactory(Facts, new WaiverBook(Facts, (_, _) => null), null);
        _reader = new ResultBuilder(Facts, Findings);
        _view = new IsolatedReplayView(Facts, _reader, Edges, Following, context.MembershipDays);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    // Its day is moved to that of the finding that is being made.
    public GovernanceFacts Facts { get; }

    public RegisterIndex Index => _context.Index;

    public ForumEdges Edges => _context.Edges;

    public MembershipFeed Feeder { get; }

    public IsolatedReplayMoves Following { get; }

    // The counters of the row are asked later who was counted, so they can serve no other row.
    public bool KeepsCounters { get; private set; }

    public FindingFactory Findings { get; }

    // Isolated rows of which something needs counting.
    public bool IsCounted(ConstraintInstance row) => _context.Rows.Has(row.Constraint, row.Forum?.Forum) && _reader.WithoutCounting(row) is null;

    // The first day is not among them.
    public ReadOnlySpan<long> EdgesOf(int forum) => _context.Edges.Within(forum, First.DayNumber, Last.DayNumber);

    // null means a row of which nothing is counted.
    public void TurnTo(ConstraintEvaluator? row)
    {
        _view.Row = row;
        KeepsCounters = false;
    }

    public IReadOnlyList<HistoryBegun> OpenOf(string constraint, string? forum) => _context.TakeOpen(constraint, forum);

    public void KeepOpen(string constraint, string? forum, IEnumerable<HistoryBegun> open) => _context.KeepOpen(constraint, forum, open);

    public Finding FindingOf(ConstraintInstance row, ConstraintEvaluator evaluator, FindingDetails violation) =>
        _reader.FindingOf(row, ((IMembershipSource)this).Explain(violation, evaluator));

    public HistoryBegun Begin(Finding finding) => new(finding, Facts.Day, Facts.Day == _context.Tenure.From ? _context.Tenure.Began : Causes(Facts.Day).Of(finding));

    // The last day is the day before.
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
