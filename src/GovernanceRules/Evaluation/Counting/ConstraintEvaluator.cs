using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// One constraint, evaluated for one forum at a time: the counters of its forms. A check of a register resets it for forum after forum;
/// a live check keeps one for each.
/// </summary>
internal sealed class ConstraintEvaluator
{
    private readonly GovernanceFacts _facts;
    private readonly List<KeyViolation> _found = [];

    public ConstraintEvaluator(CompiledConstraint asked, GovernanceFacts facts)
    {
        _facts = facts;
        Compiled = asked;
        Primitives = [.. asked.Primitives.Select(f => StateOf(f, asked.Constraint, facts))];
        LooksElsewhere = Array.Exists(Primitives, f => f is ForAllState { LooksElsewhere: true } || Array.Exists(f.Sides, s => s.Test.LooksElsewhere));
    }

    private ConstraintEvaluator(ConstraintEvaluator like)
    {
        _facts = like._facts;
        Compiled = like.Compiled;
        Primitives = [.. like.Primitives.Select(f => f.Tracked())];
        LooksElsewhere = like.LooksElsewhere;
    }

    public CompiledConstraint Compiled { get; }

    public PrimitiveState[] Primitives { get; }

    /// <summary>Whether some condition depends on memberships of the same person in other fora.</summary>
    public bool LooksElsewhere { get; }

    public Scope Scope { get; private set; }

    /// <summary>The same constraint with counters of its own that note which keys move, so that only those are judged again.</summary>
    public ConstraintEvaluator Tracked() => new(this);

    public void Reset(ForumFacts? forum)
    {
        Scope = forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster);
        foreach (var form in Primitives)
            form.Reset(Scope);
    }

    /// <summary>What the counters say.</summary>
    public EvaluationResult Judge(IMembershipSource source)
    {
        if (NothingToJudge)
            return EvaluationResult.NothingToJudge;
        _found.Clear();
        foreach (var form in Primitives)
            form.Judge(_found);
        return _found.Count > 0 ? Broken(source) : Held;
    }

    private EvaluationResult Broken(IMembershipSource source) => new([.. _found.Select(f => BreachOf(f, source))]);

    /// <summary>What is to be said where nothing is wrong.</summary>
    public EvaluationResult Held => NothingToJudge ? EvaluationResult.NothingToJudge
        : Array.TrueForAll(Primitives, f => f.NobodySelected) ? EvaluationResult.HeldByNobody
        : EvaluationResult.Held;

    private bool NothingToJudge => Primitives.Length > 0 && Array.TrueForAll(Primitives, f => f.NothingToJudge);

    /// <summary>What is wrong with one key, with who was counted for it.</summary>
    public Violation BreachOf(KeyViolation status, IMembershipSource source)
    {
        var violated = status.Verdict == Verdict.Violated;
        var later = !LooksElsewhere && status.State.CountsLater ? source.Later(rows => CountedOf(status, rows)) : null;
        var (persons, unsettled) = later is null ? CountedOf(status, source) : ([], []);
        return new(new FindingDetails(status.State.Primitive, Scope.Forum >= 0 ? _facts.Symbols[Scope.Forum] : null, status.Key, status.Verdict, status.Deviation)
        {
            GroupingKey = status.GroupingKey,
            PerhapsAsked = status.PerhapsAsked,
            Certain = status.Least,
            Possible = status.Most == SelectionCounts.Unlimited ? null : status.Most,
            Bounds = status.Bounds,
            Total = status.Total,
            Persons = persons,
            ResolvedBy = unsettled,
            Evidence = later,
            Recorded = violated && status.Symbol >= 0 ? [.. status.State.RecordedOf(status)] : [],
            UnrecordedFora = violated ? [] : [.. Unrecorded(status.State)],
        }, status.CanFall, status.CanExceed);
    }

    private (ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy) CountedOf(KeyViolation status, IMembershipSource source)
    {
        var persons = new HashSet<int>();
        var unsettled = new HashSet<MissingData>();
        status.State.PersonsOf(status, source, persons, unsettled);
        return ([.. persons.Select(p => _facts.Table.Persons[p])], status.Verdict == Verdict.Violated ? [] : [.. unsettled]);
    }

    /// <summary>The fora that the form looks at and of which nothing is recorded.</summary>
    private IEnumerable<string> Unrecorded(PrimitiveState state) => state.Sides
        .SelectMany(s => s.ForaIn(Scope).Where(f => s.MaySeatUnseen(f, Scope)))
        .Distinct().Select(f => _facts.Symbols[f]);

    private static PrimitiveState StateOf(ConstraintPrimitive form, Constraint constraint, GovernanceFacts facts) => form switch
    {
        CountConstraint { Of: Subject.Members, Distinct: not null } distinct => new DistinctState(distinct, facts),
        CountConstraint { Of: Subject.Members } count => new CountState(count, facts),
        CountConstraint count => new EntityCountState(count, facts),
        MeetingsPerYearConstraint years => new MeetingsPerYearState(years, constraint, facts),
        MeetsBeforeConstraint before => new MeetsBeforeState(before, constraint, facts),
        SetConstraint compare => new SetState(compare, facts),
        ForAllConstraint { Of: Subject.Members } every => new ForAllState(every, facts),
        ForAllConstraint every => new EntityForAllState(every, facts),
        _ => throw new InvalidOperationException($"No counters for {form.GetType().Name}."),
    };
}
