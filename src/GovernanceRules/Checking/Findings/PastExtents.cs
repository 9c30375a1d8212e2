namespace GovernanceRules;

/// <summary>What constraints found on other days, such as those on which waivers were decided. It is worked out on first use.</summary>
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
    public IReadOnlyList<Extent>? Of(Waiver waiver, string? forum) => FoundOn(waiver.DecidedOn, waiver.Constraint, forum);

    // Call when memberships of one of the days have changed.
    public void Forget()
    {
        _found.Clear();
        _days.Clear();
    }

    // Whether a key of a constraint was violated on a day. On a day that the register does not cover nobody knows; on one on which it was not asked, it was not.
    public Truth IsViolated(Constraint constraint, string? forum, string? key, DateOnly day)
    {
        if (FoundOn(day, constraint.Id, forum) is not { } found)
            return On(day).Facts.Covered ? Truth.False : Truth.Unknown;
        var mine = found.Where(e => e.Key == key).ToList();
        return mine.Exists(e => e.IsViolated) ? Truth.True : mine.Count > 0 || found.Any(e => e.Key is null) ? Truth.Unknown : Truth.False;
    }

    private IReadOnlyList<Extent>? FoundOn(DateOnly day, Identifier constraint, string? forum)
    {
        var place = (constraint.Text, forum, day);
        if (!_found.TryGetValue(place, out var found))
            _found.Add(place, found = Find(constraint, forum, day));
        return found;
    }

    private (GovernanceFacts Facts, IMembershipRows Rows) On(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var known))
            _days.Add(day, known = on(day));
        return known;
    }

    private List<Extent>? Find(Identifier id, string? forum, DateOnly on)
    {
        var (facts, rows) = On(on);
        if (facts.Charter.Constraints.FirstOrDefault(c => c.Id == id) is not { } constraint || !constraint.InForce.Contains(facts.Day))
            return null;
        var compiled = new CompiledConstraint(constraint, facts);
        var instance = new ForumResolver(facts).Of(constraint).Where(f => f.Forum?.Id == forum)
            .Select(f => (ConstraintInstance?)new ConstraintInstance(compiled, f.Forum, f.Meant)).FirstOrDefault();
        if (instance is not { } asked || !facts.Covered || asked.Forum is { InForce: false } || compiled.AbsentForum is not null)
            return null;
        var isAsked = AskedWhen.Of(constraint, asked.Forum, facts);
        if (isAsked == Truth.False)
            return null;
        var evaluator = new ConstraintEvaluator(compiled, facts);
        evaluator.Reset(asked.Forum);
        new MembershipFeed(rows).Feed(evaluator);
        return [.. evaluator.Evaluate().Violations.Select(v => Extent.Of(v, TruthLogic.And(asked.Meant, isAsked)))];
    }
}
