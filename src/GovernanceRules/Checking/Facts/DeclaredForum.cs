namespace GovernanceRules;

/// <summary>Whether a forum fits a selection by what is declared of it, whatever the day.</summary>
internal static class DeclaredForum
{
    public static Kleene Fits(Forum forum, Selection selection, Joined joined)
    {
        var answer = Kleene.Yes;
        foreach (var condition in selection.Conditions)
            answer = KleeneLogic.And(answer, Fits(forum, condition, joined));
        return answer;
    }

    private static Kleene Fits(Forum forum, Condition condition, Joined joined) => condition switch
    {
        AnyOfCondition any => FitsOne(forum, any.Selections, joined),
        NotCondition not => KleeneLogic.Not(FitsOne(forum, not.Selections, joined)),
        ValueCondition { Key: { } key } value => ValuesOf(forum, key, joined) is { } values
            ? KleeneLogic.Of(values.Any(v => value.Values.Contains(v)))
            : Kleene.Unknown,
        _ => Kleene.Unknown,
    };

    private static Kleene FitsOne(Forum forum, IEnumerable<Selection> selections, Joined joined)
    {
        var answer = Kleene.No;
        foreach (var selection in selections)
            answer = KleeneLogic.Or(answer, Fits(forum, selection, joined));
        return answer;
    }

    /// <summary>The values of a facet; <see langword="null"/> where they are not recorded, or depend on the day.</summary>
    private static IEnumerable<Word>? ValuesOf(Forum forum, Key key, Joined joined) => key.Facet switch
    {
        Facet.Forum => [forum.Id],
        Facet.Kind => One(forum.Kind),
        Facet.Cluster => forum.Cluster is { } cluster ? [cluster] : [],
        Facet.ReportsTo => joined.Fora.Any(f => f.Succeeds is not null) ? null : [forum.ReportsTo ?? ValueCondition.None],
        Facet.SetUpBy => One(forum.SetUpBy),
        Facet.ServedBy => One(forum.ServedBy),
        Facet.Attribute => forum.Attributes.TryGet(key.Attribute!, out var values)
            ? values
            : One(joined.Attributes.FirstOrDefault(a => a.Id == key.Attribute!)?.Default),
        _ => null,
    };

    private static IEnumerable<Word>? One(Word? value) => value is { } known ? [known] : null;
}
