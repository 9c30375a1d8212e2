using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Evaluates one constraint for one forum at a time. A check resets it for forum after forum; a live check keeps one for each.
/// </summary>
internal sealed class ConstraintEvaluator
{
    private readonly GovernanceFacts _facts;
    private readonly List<FindingDetails> _found = [];

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

    // Some condition depends on memberships of the same person in other fora.
    public bool LooksElsewhere { get; }

    public Scope Scope { get; private set; }

    // The same constraint with counters of its own that note which keys move, so that only those are judged again.
    public ConstraintEvaluator Tracked() => new(this);

    public void Reset(ForumFacts? forum)
    {
        Scope = forum is null ? Scope.None : new Scope(forum.Symbol, forum.Cluster);
        foreach (var primitive in Primitives)
        {
            primitive.Forum = forum?.Id;
            primitive.Reset(Scope);
        }
    }

    // Does not find who was counted.
    public EvaluationResult Evaluate()
    {
        if (Missing is { } forum)
            return EvaluationResult.ForumMissing(forum.Id);
        if (NothingToJudge)
            return EvaluationResult.NothingToJudge;
        _found.Clear();
        foreach (var primitive in Primitives)
            primitive.Judge(_found);
        return _found.Count > 0 ? new([.. _found]) : Held;
    }

    // The first forum that the constraint is about, or compares with, and that certainly does not exist.
    public ForumFacts? Missing
    {
        get
        {
            if (_facts.Forum(Scope.Forum) is { Missing: true } own)
                return own;
            foreach (var compared in Compiled.ComparedFora)
                if (compared.Missing)
                    return compared;
            return null;
        }
    }

    public EvaluationResult Held => Missing is { } forum ? EvaluationResult.ForumMissing(forum.Id)
        : NothingToJudge ? EvaluationResult.NothingToJudge
        : Primitives.Length > 0 && Array.TrueForAll(Primitives, f => f.AsksForNone is not null) ? EvaluationResult.HeldByNoKey(Primitives[0].AsksForNone!.Value)
        : Array.TrueForAll(Primitives, f => f.NobodySelected) ? EvaluationResult.HeldByNobody
        : EvaluationResult.Held;

    private bool NothingToJudge => Primitives.Length > 0 && Array.TrueForAll(Primitives, f => f.NothingToJudge);

    // Whether who was counted can be found later, in the memberships of the fora that are looked at.
    public bool CountsLater(FindingDetails violation) => !LooksElsewhere && StateOf(violation).CountsLater;

    public (ImmutableArray<string> Persons, ImmutableArray<MissingData> ResolvedBy) CountedFor(FindingDetails violation, Func<int, IEnumerable<int>> members)
    {
        var persons = new HashSet<int>();
        var missing = new HashSet<MissingData>();
        StateOf(violation).PersonsOf(violation, members, persons, missing);
        return ([.. persons.Select(p => _facts.Table.Persons[p])], violation.IsViolated ? [] : [.. missing]);
    }

    public FindingDetails WithRecorded(FindingDetails violation) => violation with
    {
        Recorded = violation is { IsViolated: true, Symbol: >= 0 } ? [.. StateOf(violation).RecordedOf(violation)] : [],
        UnrecordedFora = violation.IsViolated ? [] : [.. Unrecorded(StateOf(violation))],
    };

    private PrimitiveState StateOf(FindingDetails violation) => Array.Find(Primitives, s => s.Owns(violation.Primitive))!;

    private IEnumerable<string> Unrecorded(PrimitiveState state) => state.Sides
        .SelectMany(s => s.ForaIn(Scope).Where(f => s.MaySeatUnseen(f, Scope)))
        .Distinct().Select(f => _facts.Symbols[f]);

    private static PrimitiveState StateOf(ConstraintPrimitive form, Constraint constraint, GovernanceFacts facts) => form switch
    {
        CountConstraint { Of: Subject.Members, Distinct: not null } distinct => new DistinctState(distinct, facts),
        CountConstraint { Of: Subject.Members } count => new CountState(count, facts),
        CountConstraint count => new EntityCountState(count, facts),
        AssignmentConstraint assignment => new AssignmentState(assignment, facts),
        MeetingsPerYearConstraint years => new MeetingsPerYearState(years, constraint, facts),
        MeetsBeforeConstraint before => new MeetsBeforeState(before, constraint, facts),
        RecordConstraint record => new RecordState(record, constraint, facts),
        SetConstraint compare => new SetState(compare, facts),
        SameNumberConstraint same => new SameNumberState(same, facts),
        ForAllConstraint { Of: Subject.Members } every => new ForAllState(every, facts),
        ForAllConstraint every => new EntityForAllState(every, facts),
        _ => throw new InvalidOperationException($"No counters for {form.GetType().Name}."),
    };
}
