namespace GovernanceRules;

/// <summary>What the constraints of waivers found on the days on which these were decided. It is worked out on first use.</summary>
internal sealed class PastExtents(Func<DateOnly, (GovernanceFacts Facts, IMembershipRows Rows)> on)
{
    private readonly Dictionary<(string Constraint, string? Forum, DateOnly Day), IReadOnlyList<Extent>?> _found = [];
    private readonly Dictionary<DateOnly, (GovernanceFacts Facts, IMembershipRows Rows)> _days = [];

    // By a register that stays as it is.
    public static PastExtents Of(Charter charter, Register register) => new(day =>
    {
        var facts = RegisterUnderCharter.Of(charter, register).FactsOn(day);
        return (facts, new DayIndex(PreparedRegister.Of(register).Index, facts));
    });

    // null if the constraint was not asked of the forum that day.
    public IReadOnlyList<Extent>? Of(Waiver waiver, string? forum)
    {
        var place = (waiver.Constraint.Text, forum, waiver.DecidedOn);
        if (!_found.TryGetValue(place, out var found))
            _found.Add(place, found = Find(waiver, forum));
        return found;
    }

    // Call when memberships of one of the days have changed.
    public void Forget()
    {
        _found.Clear();
        _days.Clear();
    }

    private List<Extent>? Find(Waiver waiver, string? forum)
    {
        if (!_days.TryGetValue(waiver.DecidedOn, out var day))
            _days.Add(waiver.DecidedOn, day = on(waiver.DecidedOn));
        var (facts, rows) = day;
        if (facts.Charter.Constraints.FirstOrDefault(c => c.Id == waiver.Constraint) is not { } constraint || !constraint.InForce.Contains(facts.Day))
            return null;
        var compiled = new CompiledConstraint(constraint, facts);
        var instance = new ForumResolver(facts).Of(constraint).Where(f => f.Forum?.Id == forum)
            .Select(f => (ConstraintInstance?)new ConstraintInstance(compiled, f.Forum, f.Meant)).FirstOrDefault();
        if (instance is not { } asked || !facts.Covered || asked.Forum is { InForce: false } || compiled.AbsentForum is not null)
            return null;
        var evaluator = new ConstraintEvaluator(compiled, facts);
        evaluator.Reset(asked.Forum);
        new MembershipFeed(rows).Feed(evaluator);
        return [.. evaluator.Evaluate().Violations.Select(v => Extent.Of(v, asked.Meant))];
    }
}
