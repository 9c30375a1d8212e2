namespace GovernanceRules;

internal sealed class IsolatedReplayView(GovernanceFacts facts, ResultBuilder reader, ForumEdges edges, IsolatedReplayMoves moves, Lazy<MembershipDays> days) : IHistoryView
{
    // null if nothing needs counting any more.
    public ConstraintEvaluator? Row { get; set; }

    public IEnumerable<int> MovedOn(DateOnly day) => days.Value.On(day.DayNumber);

    public IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow)
    {
        if (about.Constraint == BuiltInConstraints.ForumPeriod)
            return facts.Forum(about.Forum!) is { } forum ? MovedIn(forum.Symbol, day.DayNumber).Where(r => facts.Table.Rows[r].Person.Text == about.Key) : [];
        if (Row is null)
            return [];
        return Row.Primitives.SelectMany(f => f.Sides).SelectMany(s => s.ForaIn(Row.Scope)).Distinct().SelectMany(f => MovedIn(f, day.DayNumber))
            .Where(r => !narrow || LiveRelevance.Bears(Row, r, about.Key, facts)).Order();
    }

    public bool LooksAt(HistorySubject about, string forum) =>
        about.Constraint != BuiltInConstraints.ForumPeriod && Row is not null && facts.Forum(forum) is { } there && LiveRelevance.Sees(Row, there.Symbol);

    public Membership Membership(int row) => facts.Table.Rows[row];

    public Names Names => reader.Names;

    private List<int> MovedIn(int forum, int day)
    {
        var rows = new List<int>();
        var last = -1;
        foreach (var edge in edges.Within(forum, day - 1, day))
        {
            if (ForumEdges.PersonOf(edge) == last)
                continue;
            last = ForumEdges.PersonOf(edge);
            foreach (var row in moves.RowsOf(forum, last))
                if (facts.Table.IsActive(row, day) != facts.Table.IsActive(row, day - 1))
                    rows.Add(row);
        }

        return rows;
    }
}
