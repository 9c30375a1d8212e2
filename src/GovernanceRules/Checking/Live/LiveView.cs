namespace GovernanceRules;

/// <summary>Where the causes of what a live check tells of a day are looked for.</summary>
internal sealed class LiveView(GovernanceFacts facts, LiveCounters counters, ResultBuilder reader, Func<MembershipDays> days) : IHistoryView
{
    public IEnumerable<int> MovedOn(DateOnly day) => days().On(day.DayNumber);

    public IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow) => MovedOn(day).Where(r => Concerns(r, about, narrow));

    public Membership Membership(int row) => facts.Table.Rows[row];

    private bool Concerns(int row, HistorySubject about, bool narrow)
    {
        var membership = facts.Table.Rows[row];
        if (about.Constraint == BuiltInConstraints.ForumPeriod)
            return (about.Forum is null || membership.Forum.Text == about.Forum) && (about.Key is null || membership.Person.Text == about.Key);
        return counters.RowsOf(about).Any(r => narrow ? LiveRelevance.Bears(r.Evaluator!, row, about.Key, facts) : LiveRelevance.Sees(r.Evaluator!, facts.Table.Forum[row]));
    }

    public bool LooksAt(HistorySubject about, string forum) => facts.Forum(forum) is { } there
        && counters.RowsOf(about).Any(r => LiveRelevance.Sees(r.Evaluator!, there.Symbol) || LiveSubscriptions.DependsOnFora(r) || r.Evaluator!.Primitives.Any(f => f.Primitive is MeetsBeforeConstraint));

    public Wording Words(Language language) => reader.Words(language);
}
