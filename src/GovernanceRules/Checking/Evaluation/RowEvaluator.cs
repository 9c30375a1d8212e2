namespace GovernanceRules;

/// <summary>
/// One constraint, evaluated for one forum at a time: the counters of its forms. A check of a register resets it for forum after forum;
/// a live check keeps one for each.
/// </summary>
internal sealed class RowEvaluator
{
    private readonly GovernanceFacts _facts;
    private readonly List<KeyStatus> _found = [];

    public RowEvaluator(Constraint constraint, GovernanceFacts facts)
    {
        _facts = facts;
        Constraint = constraint;
        Forms = [.. constraint.Principle.Forms(new PrincipleContext(facts.Charter, facts.Register, facts.Day)).Select(f => StateOf(f, constraint, facts))];
        LooksElsewhere = Array.Exists(Forms, f => f is EveryState { LooksElsewhere: true } || Array.Exists(f.Sides, s => s.Test.LooksElsewhere));
    }

    public Constraint Constraint { get; }

    public FormState[] Forms { get; }

    /// <summary>Whether some condition depends on memberships of the same person in other fora.</summary>
    public bool LooksElsewhere { get; }

    public Scope Scope { get; private set; }

    /// <summary>Whether there is nothing that it could judge.</summary>
    public bool NothingToJudge => Forms.Length > 0 && Array.TrueForAll(Forms, f => f.NothingToJudge);

    public bool NobodySelected => Array.TrueForAll(Forms, f => f.NobodySelected);

    /// <summary>Whether it compares with a forum that is not in force that day.</summary>
    public bool ComparesWithAbsentForum(out int forum)
    {
        foreach (var form in Forms)
            if (form is CompareState)
                foreach (var side in form.Sides)
                    foreach (var named in side.NamedFora)
                        if (_facts.Forum(named) is { InForce: false })
                        {
                            forum = named;
                            return true;
                        }

        forum = SymbolTable.None;
        return false;
    }

    public void Reset(ForumFacts? forum)
    {
        Scope = forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster);
        foreach (var form in Forms)
            form.Reset(Scope);
    }

    /// <summary>What is wrong, in a list that the next reading uses again.</summary>
    public List<KeyStatus> Judge()
    {
        _found.Clear();
        foreach (var form in Forms)
            form.Judge(_found);
        return _found;
    }

    private static FormState StateOf(Form form, Constraint constraint, GovernanceFacts facts) => form switch
    {
        CountForm { Of: Subject.Members, Distinct: not null } distinct => new DistinctState(distinct, facts),
        CountForm { Of: Subject.Members } count => new CountState(count, facts),
        CountForm count => new ThingCountState(count, facts),
        MeetingYearsForm years => new MeetingYearsState(years, constraint, facts),
        MeetsBeforeForm before => new MeetsBeforeState(before, constraint, facts),
        CompareForm compare => new CompareState(compare, facts),
        EveryForm { Of: Subject.Members } every => new EveryState(every, facts),
        EveryForm every => new ThingEveryState(every, facts),
        _ => throw new InvalidOperationException($"No counters for {form.GetType().Name}."),
    };
}
