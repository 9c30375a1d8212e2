using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// One constraint, evaluated for one forum at a time: the counters of its forms. A check of a register resets it for forum after forum;
/// a live check keeps one for each.
/// </summary>
internal sealed class RowEvaluator
{
    private readonly GovernanceFacts _facts;
    private readonly List<KeyStatus> _found = [];

    public RowEvaluator(UnfoldedConstraint asked, GovernanceFacts facts)
    {
        _facts = facts;
        Asked = asked;
        Forms = [.. asked.Forms.Select(f => StateOf(f, asked.Constraint, facts))];
        LooksElsewhere = Array.Exists(Forms, f => f is EveryState { LooksElsewhere: true } || Array.Exists(f.Sides, s => s.Test.LooksElsewhere));
    }

    private RowEvaluator(RowEvaluator like)
    {
        _facts = like._facts;
        Asked = like.Asked;
        // A principle of the user's own may say in its words what moves with every change, such as the number of all members.
        var byKey = Asked.Constraint.Principle.GetType().Assembly == typeof(Principle).Assembly;
        Forms = [.. like.Forms.Select(f => f.Another(byKey))];
        LooksElsewhere = like.LooksElsewhere;
    }

    public UnfoldedConstraint Asked { get; }

    public FormState[] Forms { get; }

    /// <summary>Whether some condition depends on memberships of the same person in other fora.</summary>
    public bool LooksElsewhere { get; }

    public Scope Scope { get; private set; }

    /// <summary>The same constraint with counters of its own, kept for one forum and judged key by key where that can be.</summary>
    public RowEvaluator Kept() => new(this);

    public void Reset(ForumFacts? forum)
    {
        Scope = forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster);
        foreach (var form in Forms)
            form.Reset(Scope);
    }

    /// <summary>What the counters say.</summary>
    public RowJudgement Judge(IRowSource source)
    {
        if (NothingToJudge)
            return RowJudgement.NothingToJudge;
        _found.Clear();
        foreach (var form in Forms)
            form.Judge(_found);
        return _found.Count > 0 ? Broken(source) : Held;
    }

    private RowJudgement Broken(IRowSource source) => new([.. _found.Select(f => BreachOf(f, source))]);

    /// <summary>What is to be said where nothing is wrong.</summary>
    public RowJudgement Held => NothingToJudge ? RowJudgement.NothingToJudge
        : Array.TrueForAll(Forms, f => f.NobodySelected) ? RowJudgement.HeldByNobody
        : RowJudgement.Held;

    private bool NothingToJudge => Forms.Length > 0 && Array.TrueForAll(Forms, f => f.NothingToJudge);

    /// <summary>What is wrong with one key, with who was counted for it.</summary>
    public Breach BreachOf(KeyStatus status, IRowSource source)
    {
        var violated = status.Verdict == Verdict.Violated;
        var later = !LooksElsewhere && status.State.CountsLater ? source.Later(rows => CountedOf(status, rows)) : null;
        var (persons, unsettled) = later is null ? CountedOf(status, source) : ([], []);
        return new(new FindingFacts(status.State.Form, Scope.Forum >= 0 ? _facts.Symbols[Scope.Forum] : null, status.Key, status.Verdict, status.Side)
        {
            KeyKind = status.KeyKind,
            PerhapsAsked = status.PerhapsAsked,
            Certain = status.Least,
            Possible = status.Most == Aggregate.Unlimited ? null : status.Most,
            Bounds = status.Bounds,
            Total = status.Total,
            Persons = persons,
            SettledBy = unsettled,
            Counted = later,
            Recorded = violated && status.Symbol >= 0 ? [.. status.State.RecordedOf(status)] : [],
            UnrecordedFora = violated ? [] : [.. Unrecorded(status.State)],
        }, status.CanFall, status.CanExceed);
    }

    private (ImmutableArray<string> Persons, ImmutableArray<Settlement> SettledBy) CountedOf(KeyStatus status, IRowSource source)
    {
        var persons = new HashSet<int>();
        var unsettled = new HashSet<Settlement>();
        status.State.PersonsOf(status, source, persons, unsettled);
        return ([.. persons.Select(p => _facts.Table.Persons[p])], status.Verdict == Verdict.Violated ? [] : [.. unsettled]);
    }

    /// <summary>The fora that the form looks at and of which nothing is recorded.</summary>
    private IEnumerable<string> Unrecorded(FormState state) => state.Sides
        .SelectMany(s => s.ForaIn(Scope).Where(f => s.MaySeatUnseen(f, Scope)))
        .Distinct().Select(f => _facts.Symbols[f]);

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
