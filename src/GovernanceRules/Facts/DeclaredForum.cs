namespace GovernanceRules;

/// <summary>A forum by what is declared of it, for whether it fits a selection.</summary>
/// <param name="forum">The forum.</param>
/// <param name="joined">What is declared.</param>
/// <param name="successor">Who has taken a forum's place by the day that is meant; without it no day is.</param>
internal readonly struct DeclaredForum(Forum forum, Joined joined, Func<Word, Word>? successor = null) : ISelectable
{
    public Kleene Fits(Selection selection) => SelectionFit.Of(this, selection);

    public Kleene Fits(Condition condition) => condition is ValueCondition { Key: { } key } value && ValuesOf(key) is { } values
        ? KleeneLogic.Of(Wanted(key, value).Intersect(values).Any())
        : Kleene.Unknown;

    // From the day that a forum has a successor, what names the one means the other.
    private IEnumerable<Word> Wanted(Key key, ValueCondition condition) =>
        successor is not null && (key.Facet is Facet.Forum or Facet.ReportsTo) ? condition.Values.Select(successor) : condition.Values;

    /// <summary>The values of a facet; <see langword="null"/> where they are not recorded, or depend on the day.</summary>
    private IEnumerable<Word>? ValuesOf(Key key) => key.Facet switch
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
