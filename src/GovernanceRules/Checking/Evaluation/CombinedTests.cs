namespace GovernanceRules;

/// <summary>All must hold, or one of them.</summary>
internal sealed class CombinedTest(MemberTest[] tests, bool all) : MemberTest
{
    // What settles the whole at once, whatever the others say.
    private readonly Kleene _settles = all ? Kleene.No : Kleene.Yes;

    public override bool LooksElsewhere => Array.Exists(tests, t => t.LooksElsewhere);

    public override bool IsByStanding => Array.TrueForAll(tests, t => t.IsByStanding);

    public override Kleene Of(int row, in Scope scope)
    {
        var answer = KleeneLogic.Not(_settles);
        foreach (var test in tests)
        {
            var one = test.Of(row, scope);
            if (one == _settles)
                return one;
            if (one == Kleene.Unknown)
                answer = one;
        }

        return answer;
    }

    public override Kleene OfUnseen(int forum, in Scope scope)
    {
        var answer = KleeneLogic.Not(_settles);
        foreach (var test in tests)
        {
            var one = test.OfUnseen(forum, scope);
            answer = all ? KleeneLogic.And(answer, one) : KleeneLogic.Or(answer, one);
        }

        return answer;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) != Kleene.Unknown)
            return;
        foreach (var test in tests)
            test.Unsettled(row, scope, values);
    }
}

/// <summary>It must not hold.</summary>
internal sealed class NotTest(MemberTest test) : MemberTest
{
    public override bool LooksElsewhere => test.LooksElsewhere;

    public override bool IsByStanding => test.IsByStanding;

    public override Kleene Of(int row, in Scope scope) => KleeneLogic.Not(test.Of(row, scope));

    public override Kleene OfUnseen(int forum, in Scope scope) => KleeneLogic.Not(test.OfUnseen(forum, scope));

    public override void Unsettled(int row, in Scope scope, ISet<string> values) => test.Unsettled(row, scope, values);
}

/// <summary>
/// Some membership of the same person fits, that day, the membership itself included. A forum that is not recorded may hold one more
/// of which only the forum is known.
/// </summary>
internal sealed class AlsoTest(GovernanceFacts facts, MemberTest test) : MemberTest
{
    public override bool LooksElsewhere => true;

    public override Kleene Of(int row, in Scope scope)
    {
        var answer = Elsewhere(scope);
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0 && answer != Kleene.Yes; other = facts.Table.NextOfSamePerson(other))
            if (facts.IsActive(other))
                answer = KleeneLogic.Or(answer, test.Of(other, scope));
        return answer;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0; other = facts.Table.NextOfSamePerson(other))
            if (facts.IsActive(other))
                test.Unsettled(other, scope, values);
    }

    /// <summary>Unknown where some forum that is not recorded could seat the person so; else no.</summary>
    private Kleene Elsewhere(in Scope scope)
    {
        foreach (var forum in facts.Fora)
            if (!forum.Recorded && test.OfUnseen(forum.Symbol, scope) != Kleene.No)
                return Kleene.Unknown;
        return Kleene.No;
    }
}
