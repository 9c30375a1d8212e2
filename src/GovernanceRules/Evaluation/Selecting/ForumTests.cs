namespace GovernanceRules;

internal sealed class ForumTest(GovernanceFacts facts, int[] fora) : MembershipPredicate
{
    public override Truth Of(int row, in Scope scope) => TruthLogic.Of(Array.IndexOf(fora, facts.Table.Forum[row]) >= 0);

    public override Truth OfUnseen(int forum, in Scope scope) => TruthLogic.Of(Array.IndexOf(fora, forum) >= 0);
}

/// <summary>The forum is in force and fits a selection of fora.</summary>
internal sealed class ForaTest(GovernanceFacts facts, Selection selection) : MembershipPredicate
{
    private readonly Dictionary<int, Truth>? _known = selection.MentionsOwn ? null : [];

    public override Truth Of(int row, in Scope scope) => OfForum(facts.Table.Forum[row], scope);

    public override Truth OfUnseen(int forum, in Scope scope) => facts.Forum(forum) is { Missing: false } ? OfForum(forum, scope) : Truth.False;

    private Truth OfForum(int forum, in Scope scope)
    {
        if (_known?.TryGetValue(forum, out var known) == true)
            return known;
        var fits = Fits(forum, scope);
        _known?.Add(forum, fits);
        return fits;
    }

    private Truth Fits(int forum, in Scope scope)
    {
        if (facts.Forum(forum) is not { InForce: true })
            return Truth.False;
        foreach (var thing in facts.Things.Fora)
            if (thing.Symbol == forum)
                return facts.Things.Fits(thing, selection, scope);
        return Truth.False;
    }
}

/// <summary>The forum is one of some, or one of the organisation of the member of whom it is asked where else he sits.</summary>
internal sealed class OwnForumTest(GovernanceFacts facts, int[] fora) : MembershipPredicate
{
    public override Truth Of(int row, in Scope scope) => OfForum(facts.Table.Forum[row], scope.Member ?? row);

    public override Truth OfUnseen(int forum, in Scope scope) => facts.Forum(forum) is { Missing: false } ? OfForum(forum, scope.Member) : Truth.False;

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Truth.Unknown)
            values.Add("organisation");
    }

    // member: null for one of whom only the forum is known.
    private Truth OfForum(int forum, int? member)
    {
        if (Array.IndexOf(fora, forum) >= 0)
            return Truth.True;
        if (facts.Forum(forum) is not { InForce: true, Organisation: >= 0 and var owner })
            return Truth.False;
        return member is { } row && facts.Table.StandingOf(row).Organisation is >= 0 and var organisation ? TruthLogic.Of(organisation == owner) : Truth.Unknown;
    }
}
