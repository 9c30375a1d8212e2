namespace GovernanceRules;

internal sealed class CombinedTest(MembershipPredicate[] tests, bool all) : MembershipPredicate
{
    private readonly Truth _settles = all ? Truth.False : Truth.True;

    public override bool LooksElsewhere => Array.Exists(tests, t => t.LooksElsewhere);

    public override bool IsByStanding => Array.TrueForAll(tests, t => t.IsByStanding);

    public override Truth Of(int row, in Scope scope)
    {
        var answer = TruthLogic.Not(_settles);
        foreach (var test in tests)
        {
            var one = test.Of(row, scope);
            if (one == _settles)
                return one;
            if (one == Truth.Unknown)
                answer = one;
        }

        return answer;
    }

    public override Truth OfUnseen(int forum, in Scope scope)
    {
        var answer = TruthLogic.Not(_settles);
        foreach (var test in tests)
        {
            var one = test.OfUnseen(forum, scope);
            answer = all ? TruthLogic.And(answer, one) : TruthLogic.Or(answer, one);
        }

        return answer;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) != Truth.Unknown)
            return;
        foreach (var test in tests)
            test.Unsettled(row, scope, values);
    }
}

/// <summary>At least so many hold.</summary>
internal sealed class AtLeastTest(int number, MembershipPredicate[] tests) : MembershipPredicate
{
    public override bool LooksElsewhere => Array.Exists(tests, t => t.LooksElsewhere);

    public override bool IsByStanding => Array.TrueForAll(tests, t => t.IsByStanding);

    public override Truth Of(int row, in Scope scope)
    {
        var each = new Truth[tests.Length];
        for (var i = 0; i < each.Length; i++)
            each[i] = tests[i].Of(row, scope);
        return TruthLogic.AtLeast(number, each);
    }

    public override Truth OfUnseen(int forum, in Scope scope)
    {
        var each = new Truth[tests.Length];
        for (var i = 0; i < each.Length; i++)
            each[i] = tests[i].OfUnseen(forum, scope);
        return TruthLogic.AtLeast(number, each);
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) != Truth.Unknown)
            return;
        foreach (var test in tests)
            test.Unsettled(row, scope, values);
    }
}

internal sealed class NotTest(MembershipPredicate test) : MembershipPredicate
{
    public override bool LooksElsewhere => test.LooksElsewhere;

    public override bool IsByStanding => test.IsByStanding;

    public override Truth Of(int row, in Scope scope) => TruthLogic.Not(test.Of(row, scope));

    public override Truth OfUnseen(int forum, in Scope scope) => TruthLogic.Not(test.OfUnseen(forum, scope));

    public override void Unsettled(int row, in Scope scope, ISet<string> values) => test.Unsettled(row, scope, values);
}

/// <summary>
/// Some membership of the same person fits that day, this one included. A forum that is not recorded may hold one more, of which only the
/// forum is known.
/// </summary>
internal sealed class AlsoTest(GovernanceFacts facts, MembershipPredicate test) : MembershipPredicate
{
    public override bool LooksElsewhere => true;

    public override Truth Of(int row, in Scope scope)
    {
        var of = Of(scope, row);
        var answer = Elsewhere(of);
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0 && answer != Truth.True; other = facts.Table.NextOfSamePerson(other))
            if (facts.IsActive(other))
                answer = TruthLogic.Or(answer, test.Of(other, of));
        return answer;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        var of = Of(scope, row);
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0; other = facts.Table.NextOfSamePerson(other))
            if (facts.IsActive(other))
                test.Unsettled(other, of, values);
    }

    // The member stays the one of whom it was asked first.
    public static Scope Of(in Scope scope, int row) => scope.Member is null ? scope with { Member = row } : scope;

    // Unknown if some forum that is not recorded could seat the person so; else False.
    private Truth Elsewhere(in Scope scope)
    {
        foreach (var forum in facts.Fora)
            if (!forum.Recorded && test.OfUnseen(forum.Symbol, scope) != Truth.False)
                return Truth.Unknown;
        return Truth.False;
    }
}
