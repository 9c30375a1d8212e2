namespace GovernanceRules;

/// <summary>The fora that a constraint is evaluated for, by code point.</summary>
internal sealed class RowTargets(GovernanceFacts facts)
{
    private readonly ThingTests _things = facts.Things;

    /// <summary>
    /// The fora, and for each whether it is meant; unknown where what the selection asks of it is not recorded. One without a forum where
    /// the constraint is about none; none at all where it selects none.
    /// </summary>
    public IEnumerable<(ForumFacts? Forum, Kleene Meant)> Of(Constraint constraint)
    {
        if (constraint.Forum.IsNone)
            return [(null, Kleene.Yes)];
        if (constraint.Forum.Selection is not { } selection)
            return constraint.Forum.Ids.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance)
                .Select(id => (facts.Forum(id), Kleene.Yes));
        return _things.Fora.Select(t => (facts.Forum(t.Symbol), _things.Fits(t, selection, Scope.None))).Where(t => t.Item2 != Kleene.No);
    }
}
