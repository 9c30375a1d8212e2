namespace GovernanceRules;

internal sealed class LiveView(LiveState state) : IHistoryView
{
    public IEnumerable<int> MovedOn(DateOnly day) => state.MembershipDays.On(day.DayNumber);

    public IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow) => MovedOn(day).Where(r => Concerns(r, about, narrow));

    public Membership Membership(int row) => state.Facts.Table.Rows[row];

    private IEnumerable<LiveInstance> RowsOf(HistorySubject about) =>
        state.Counters.RowsOf(about.Constraint).Where(r => about.AnyForum || r.Forum?.Id == about.Forum);

    private bool Concerns(int row, HistorySubject about, bool narrow)
    {
        var membership = state.Facts.Table.Rows[row];
        if (BuiltInConstraints.AreOfMemberships(about.Constraint))
            return (about.Forum is null || membership.Forum.Text == about.Forum) && (about.Key is null || membership.Person.Text == about.Key);
        return RowsOf(about).Any(r => narrow ? LiveRelevance.Bears(r.Evaluator!, row, about.Key, state.Facts) : LiveRelevance.Sees(r.Evaluator!, state.Facts.Table.Forum[row]));
    }

    public bool LooksAt(HistorySubject about, string forum) => state.Facts.Forum(forum) is { } there
        && RowsOf(about).Any(r => LiveRelevance.Sees(r.Evaluator!, there.Symbol) || LiveSubscriptions.DependsOnFora(r) || r.Evaluator!.Primitives.Any(f => f.Primitive is MeetsBeforeConstraint));

    public Names Names => state.Reader.Names;
}
