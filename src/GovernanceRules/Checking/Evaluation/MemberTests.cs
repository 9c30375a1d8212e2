namespace GovernanceRules;

/// <summary>Makes tests of selections of memberships.</summary>
internal sealed class MemberTests(GovernanceFacts facts)
{
    /// <summary>
    /// A selection with its default role. Its forum, where it names one, is tested too; the default forum is the caller's business,
    /// who asks only memberships of that forum.
    /// </summary>
    public MemberTest Selecting(Selection selection)
    {
        var tests = selection.Conditions.Select(Of).ToList();
        if (!selection.Names(Facet.Role))
            tests.Add(new SeatedTest(facts));
        return Remembered(All(tests));
    }

    /// <summary>A selection without defaults, as in <c>is</c>, <c>anyOf</c> and <c>not</c>.</summary>
    public MemberTest Fitting(Selection selection) => Remembered(All([.. selection.Conditions.Select(Of)]));

    private MemberTest Remembered(MemberTest test) => test.IsByStanding ? new RememberedTest(facts.Table, test) : test;

    private static MemberTest All(List<MemberTest> tests) => tests.Count switch
    {
        0 => new AlwaysTest(),
        1 => tests[0],
        _ => new CombinedTest([.. tests], all: true),
    };

    private MemberTest Of(Condition condition) => condition switch
    {
        ValueCondition value => Of(value),
        LevelCondition level => new LevelTest(facts, [.. level.Spans.Select(Span)]),
        SeatedCondition => new SeatedTest(facts),
        AlsoCondition also => new AlsoTest(facts, Any(also.Selections.Select(Selecting))),
        AnyOfCondition any => Any(any.Selections.Select(Fitting)),
        NotCondition not => new NotTest(Any(not.Selections.Select(Fitting))),
        _ => throw new InvalidOperationException($"No test for {condition.GetType().Name}."),
    };

    private MemberTest Of(ValueCondition condition)
    {
        var key = condition.Key!.Value;
        if (key.Facet == Facet.Person)
            return new PersonTest(facts, [.. condition.Values.Select(v => v.Text)]);
        if (key.Facet == Facet.Attribute)
            return new AttributeTest(facts, key.Attribute!, [.. condition.Values.Select(v => v.Text)]);
        int[] symbols = [.. condition.Values.Select(v => facts.Symbols.Of(v.Text))];
        return key.Facet switch
        {
            Facet.Forum => new ForumTest(facts, symbols),
            Facet.Role when condition.Names(ValueCondition.Any) => new AlwaysTest(),
            Facet.Role => new RoleTest(facts, symbols),
            Facet.Level => new LevelTest(facts, [.. symbols.Select(s => (s, 0, 0))]),
            Facet.Sector => new SectorTest(facts, symbols),
            Facet.Kind => new KindTest(facts, symbols),
            Facet.Organisation => new OrganisationTest(facts, symbols),
            Facet.Cluster => new ClusterTest(facts, symbols, condition.Names(ValueCondition.Own)),
            Facet.Competence => new CompetenceTest(facts, symbols),
            Facet.AppointedBy => new AppointedByTest(facts, symbols),
            _ => throw new InvalidOperationException($"A membership has no {key}."),
        };
    }

    private static MemberTest Any(IEnumerable<MemberTest> tests)
    {
        MemberTest[] all = [.. tests];
        return all.Length == 1 ? all[0] : new CombinedTest(all, all: false);
    }

    private (int Exactly, int Least, int Most) Span(LevelSpan span) => span.Exactly is { } level
        ? (facts.Symbols.Of(level.Text), 0, 0)
        : (SymbolTable.None,
            span.AtLeast is { } least ? facts.Charter.RankOf(least.Text) : 0,
            span.AtMost is { } most ? facts.Charter.RankOf(most.Text) : int.MaxValue);
}
