namespace GovernanceRules;

/// <summary>The fora that a constraint is evaluated for, by code point.</summary>
internal sealed class RowTargets(GovernanceFacts facts)
{
    private readonly ThingTests _things = facts.Things;
    // The constraints of one part of a charter are about the same fora.
    private readonly Dictionary<ForumTarget, List<RowTarget>> _known = [];

    /// <summary>One without a forum where the constraint is about none; none at all where it selects none.</summary>
    public List<RowTarget> Of(Constraint constraint)
    {
        if (!_known.TryGetValue(constraint.Forum, out var targets))
            _known.Add(constraint.Forum, targets = Find(constraint.Forum));
        return targets;
    }

    private List<RowTarget> Find(ForumTarget target)
    {
        if (target.IsNone)
            return [new RowTarget(null, Kleene.Yes)];
        if (target.Selection is { } selection)
            return Selected(selection);
        return [.. target.Ids.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)
            .Select(id => new RowTarget(facts.Forum(id), Kleene.Yes))];
    }

    private List<RowTarget> Selected(Selection selection)
    {
        var targets = new List<RowTarget>();
        foreach (var forum in _things.Fora)
            if (_things.Fits(forum, selection, Scope.None) is not Kleene.No and var meant)
                targets.Add(new RowTarget(facts.Forum(forum.Symbol), meant));
        return targets;
    }
}
