namespace GovernanceRules;

internal sealed class PredicateFactory(GovernanceFacts facts)
{
    // With the default role, and without deputies. Tests the forum if the selection names one; if not, callers ask only memberships of the default forum.
    public MembershipPredicate Selecting(Selection selection) => Selecting(selection, facts.MayBeUncertain);

    // The same of memberships of whatever day.
    public MembershipPredicate SelectingEver(Selection selection) => Selecting(selection, false);

    private MembershipPredicate Selecting(Selection selection, bool ofTheDay)
    {
        var tests = selection.Conditions.Select(Of).ToList();
        if (ofTheDay)
            tests.Insert(0, new ValidityTest(facts));
        if (!selection.Names(Property.Role))
            tests.Add(new SeatedTest(facts));
        if (!selection.Names(Property.StandsInFor))
            tests.Add(new DeputyTest(facts, [], any: false, none: true));
        return Remembered(All(tests));
    }

    // Without defaults, as in `is`, `anyOf` and `not`.
    public MembershipPredicate Fitting(Selection selection) => Remembered(All([.. selection.Conditions.Select(Of)]));

    private MembershipPredicate Remembered(MembershipPredicate test) => test.IsByStanding ? new RememberedPredicate(facts.Table, test) : test;

    private static MembershipPredicate All(List<MembershipPredicate> tests) => tests.Count switch
    {
        0 => new AlwaysTest(),
        1 => tests[0],
        _ => new CombinedTest([.. tests], all: true),
    };

    private MembershipPredicate Of(Condition condition) => condition switch
    {
        ValueCondition value => Of(value),
        LevelCondition level => new LevelTest(facts, [.. level.Spans.Select(Span)]),
        SeatedCondition => new SeatedTest(facts),
        OtherLinesCondition other => new OtherLinesTest(facts, [.. other.Lines.Select(l => facts.Symbols.Of(l.Text))]),
        AlsoCondition also => Any(also.Selections.Select(s => s.Within is { } time ? (MembershipPredicate)new AlsoWithinTest(facts, SelectingEver(s), time) : new AlsoTest(facts, Selecting(s)))),
        SinceCondition since => new SinceTest(facts, since.AtLeast),
        // Those of whom it is asked where else they sit look back so far.
        WithinCondition => new AlwaysTest(),
        AnyOfCondition any => Any(any.Selections.Select(Fitting)),
        AtLeastCondition some => new AtLeastTest(some.Number, [.. some.Selections.Select(Fitting)]),
        ForaCondition fora => new ForaTest(facts, fora.Fora),
        NotCondition not => new NotTest(Any(not.Selections.Select(Fitting))),
        _ => throw new InvalidOperationException($"No test for {condition.GetType().Name}."),
    };

    private MembershipPredicate Of(ValueCondition condition)
    {
        var key = condition.Key!.Value;
        if (key.Property == Property.Person)
            return new PersonTest(facts, [.. condition.Values.Select(v => v.Text)]);
        if (key.Property == Property.Attribute)
            return new AttributeTest(facts, key.Attribute!, [.. condition.Values.Select(v => v.Text)]);
        if (key.Property == Property.StandsInFor)
            return new DeputyTest(facts, [.. condition.Values.Where(v => v.Text is not (ValueCondition.Any or ValueCondition.None)).Select(v => facts.Symbols.Of(v.Text))],
                condition.Names(ValueCondition.Any), condition.Names(ValueCondition.None));
        int[] symbols = [.. condition.Values.Select(v => facts.Symbols.Of(v.Text))];
        return key.Property switch
        {
            Property.Forum when Selection.IsOwnForum(condition) => new OwnForumTest(facts, [.. condition.Values.Where(v => v.Text != ValueCondition.Own).Select(v => facts.Symbols.Of(v.Text))]),
            Property.Forum => new ForumTest(facts, symbols),
            Property.Role when condition.Names(ValueCondition.Any) => new AlwaysTest(),
            Property.Role => new RoleTest(facts, symbols),
            Property.Level => new LevelTest(facts, [.. symbols.Select(s => (s, 0, 0))]),
            Property.Group => new GroupTest(facts, symbols),
            Property.Sector => new SectorTest(facts, symbols),
            Property.Kind => new KindTest(facts, symbols),
            Property.Organisation => new OrganisationTest(facts, symbols),
            Property.Cluster => new ClusterTest(facts, symbols, condition.Names(ValueCondition.Own)),
            Property.Competence => new CompetenceTest(facts, symbols),
            Property.Begins or Property.Ends => new YearTest(facts, key.Property, symbols),
            Property.AppointedBy => new AppointedByTest(facts, symbols),
            Property.NominatedBy or Property.ApprovedBy or Property.Ended or Property.EndedBy or Property.Line => new DetailTest(facts, key.Property, symbols),
            _ => throw new InvalidOperationException($"A membership has no {key}."),
        };
    }

    private static MembershipPredicate Any(IEnumerable<MembershipPredicate> tests)
    {
        MembershipPredicate[] all = [.. tests];
        return all.Length == 1 ? all[0] : new CombinedTest(all, all: false);
    }

    private (int Exactly, int Least, int Most) Span(LevelSpan span) => span.Exactly is { } level
        ? (facts.Symbols.Of(level.Text), 0, 0)
        : (SymbolTable.None,
            span.AtLeast is { } least ? facts.Charter.RankOf(least.Text) : 0,
            span.AtMost is { } most ? facts.Charter.RankOf(most.Text) : int.MaxValue);
}
