namespace GovernanceRules;

/// <summary>The fora whose memberships a selection may pick, whatever the constraint is about.</summary>
internal static class SelectedFora
{
    // By number; null if the selection means the forum that the constraint is about.
    public static int[]? Of(Selection selection, GovernanceFacts facts) => selection.Conditions.FirstOrDefault(c => c.Key == Property.Forum) switch
    {
        ForaCondition fora => [.. InForce(facts).Where(f => fora.Fora.MentionsOwn || facts.Things.Fits(f, fora.Fora, Scope.None) != Truth.False).Select(f => f.Symbol)],
        ValueCondition named => [.. selection.NamedFora.Select(f => facts.Symbols.Of(f.Text))
            .Concat(Selection.IsOwnForum(named) ? facts.Fora.Where(f => f is { InForce: true, Organisation: >= 0 }).Select(f => f.Symbol) : []).Distinct()],
        _ => null,
    };

    private static IEnumerable<Entity> InForce(GovernanceFacts facts) => facts.Things.Fora.Where(f => facts.Forum(f.Symbol) is { InForce: true });
}
