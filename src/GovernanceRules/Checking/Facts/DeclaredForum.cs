namespace GovernanceRules;

/// <summary>Whether a forum fits a selection by what is declared of it.</summary>
internal static class DeclaredForum
{
    /// <summary>Whether the forum fits.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="selection">The selection.</param>
    /// <param name="joined">What is declared.</param>
    /// <param name="successor">Who has taken a forum's place by the day that is meant; without it no day is.</param>
    public static Kleene Fits(Forum forum, Selection selection, Joined joined, Func<Word, Word>? successor = null)
    {
        var answer = Kleene.Yes;
        foreach (var condition in selection.Conditions)
            answer = KleeneLogic.And(answer, Fits(forum, condition, joined, successor));
        return answer;
    }

    private static Kleene Fits(Forum forum, Condition condition, Joined joined, Func<Word, Word>? successor) => condition switch
    {
        AnyOfCondition any => FitsOne(forum, any.Selections, joined, successor),
        NotCondition not => KleeneLogic.Not(FitsOne(forum, not.Selections, joined, successor)),
        ValueCondition { Key: { } key } value => ValuesOf(forum, key, joined, successor) is { } values
            ? KleeneLogic.Of(values.Any(v => Wanted(key, value, successor).Contains(v)))
            : Kleene.Unknown,
        _ => Kleene.Unknown,
    };

    // From the day that a forum has a successor, what names the one means the other.
    private static IEnumerable<Word> Wanted(Key key, ValueCondition condition, Func<Word, Word>? successor) =>
        successor is not null && (key.Facet is Facet.Forum or Facet.ReportsTo) ? condition.Values.Select(successor) : condition.Values;

    private static Kleene FitsOne(Forum forum, IEnumerable<Selection> selections, Joined joined, Func<Word, Word>? successor)
    {
        var answer = Kleene.No;
        foreach (var selection in selections)
            answer = KleeneLogic.Or(answer, Fits(forum, selection, joined, successor));
        return answer;
    }

    /// <summary>The values of a facet; <see langword="null"/> where they are not recorded, or depend on the day.</summary>
    private static IEnumerable<Word>? ValuesOf(Forum forum, Key key, Joined joined, Func<Word, Word>? successor) => key.Facet switch
    {
        Facet.Forum => [successor?.Invoke(forum.Id) ?? forum.Id],
        Facet.Kind => One(forum.Kind),
        Facet.Cluster => forum.Cluster is { } cluster ? [cluster] : [],
        Facet.ReportsTo => forum.ReportsTo is { } above && successor is not null ? [successor(above)]
            : successor is null && joined.Fora.Any(f => f.Succeeds is not null) ? null
            : [forum.ReportsTo ?? ValueCondition.None],
        Facet.SetUpBy => One(forum.SetUpBy),
        Facet.ServedBy => One(forum.ServedBy),
        Facet.Attribute => forum.Attributes.TryGet(key.Attribute!, out var values)
            ? values
            : One(joined.Attributes.FirstOrDefault(a => a.Id == key.Attribute!)?.Default),
        _ => null,
    };

    private static IEnumerable<Word>? One(Word? value) => value is { } known ? [known] : null;
}
