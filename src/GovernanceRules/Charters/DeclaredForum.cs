namespace GovernanceRules;

/// <summary>
/// A forum by what is declared of it. successor: who has taken a forum's place by the day that is meant; null if no day is meant.
/// </summary>
internal readonly struct DeclaredForum(Forum forum, MergedDeclarations joined, Func<Identifier, Identifier>? successor = null) : ISelectable
{
    public Truth Fits(Selection selection) => SelectionFit.Of(this, selection);

    public Truth Fits(Condition condition) => condition is ValueCondition { Key: { } key } value && ValuesOf(key) is { } values
        ? TruthLogic.Of(Wanted(key, value).Intersect(values).Any())
        : Truth.Unknown;

    // From the day that a forum has a successor, what names the one means the other.
    private IEnumerable<Identifier> Wanted(GroupingKey key, ValueCondition condition) =>
        successor is not null && (key.Property is Property.Forum or Property.ReportsTo) ? condition.Values.Select(successor) : condition.Values;

    // null if they are not recorded, or depend on the day.
    private IEnumerable<Identifier>? ValuesOf(GroupingKey key) => key.Property switch
    {
        Property.Forum => [successor?.Invoke(forum.Id) ?? forum.Id],
        Property.Kind => One(forum.Kind),
        Property.Cluster => forum.Cluster is { } cluster ? [cluster] : [],
        Property.ReportsTo => forum.ReportsTo is { } above && successor is not null ? [successor(above)]
            : successor is null && joined.Fora.Any(f => f.Succeeds is not null) ? null
            : [forum.ReportsTo ?? ValueCondition.None],
        Property.SetUpBy => One(forum.SetUpBy),
        Property.ServedBy => One(forum.ServedBy),
        Property.Attribute => forum.Attributes.TryGet(key.Attribute!, out var values)
            ? values
            : One(joined.Attributes.FirstOrDefault(a => a.Id == key.Attribute!)?.Default),
        _ => null,
    };

    private static IEnumerable<Identifier>? One(Identifier? value) => value is { } known ? [known] : null;
}
