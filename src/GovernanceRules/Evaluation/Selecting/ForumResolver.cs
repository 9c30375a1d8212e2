namespace GovernanceRules;

/// <summary>The fora that a constraint is evaluated for, by code point.</summary>
internal sealed class ForumResolver(GovernanceFacts facts)
{
    private readonly EntityTests _things = facts.Things;
    // The constraints of one part of a charter are about the same fora.
    private readonly Dictionary<ForumTarget, List<ResolvedForum>> _known = [];

    // One entry without a forum if the constraint is about none; empty if it selects none.
    public List<ResolvedForum> Of(Constraint constraint)
    {
        if (!_known.TryGetValue(constraint.Forum, out var targets))
            _known.Add(constraint.Forum, targets = Find(constraint.Forum));
        return targets;
    }

    private List<ResolvedForum> Find(ForumTarget target)
    {
        if (target.IsNone)
            return [new ResolvedForum(null, Truth.True)];
        if (target.Selection is { } selection)
            return Selected(selection);
        return [.. target.Ids.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)
            .Select(id => new ResolvedForum(facts.Forum(id), Truth.True))];
    }

    private List<ResolvedForum> Selected(Selection selection)
    {
        var targets = new List<ResolvedForum>();
        foreach (var forum in _things.Fora)
            if (_things.Fits(forum, selection, Scope.None) is not Truth.False and var meant)
                targets.Add(new ResolvedForum(facts.Forum(forum.Symbol), meant));
        return targets;
    }
}
