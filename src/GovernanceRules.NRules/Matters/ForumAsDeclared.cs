namespace GovernanceRules;

/// <summary>A forum as it is declared, in force or not, with what names mean on the day by which a matter is judged.</summary>
internal sealed class ForumAsDeclared(Forum forum, ForaOnDay fora, Scene scene) : NamedThing(forum, scene)
{
    public override Truth Exists => Truth.True;

    /// <summary>Whether it fits a selection, with what is not recorded of it.</summary>
    public ExplainedTruth Fits(Selection selection) => ExplainedTruth.Of(Fits(selection, null), () => selection.Keys.Distinct()
        .Where(k => !Values(k).IsComplete).Select(k => new MissingData(Id, k.ToString())));

    protected override RecordedValues Values(Property facet) => facet switch
    {
        Property.Forum => RecordedValues.Of(fora.StandsFor(forum.Id).Text),
        Property.Kind => RecordedValues.OrUnknown(forum.Kind),
        Property.Cluster => forum.Cluster is { } cluster ? RecordedValues.Of(cluster.Text) : RecordedValues.None,
        Property.ReportsTo => RecordedValues.Of(forum.ReportsTo is { } above ? fora.StandsFor(above).Text : ValueCondition.None),
        Property.SetUpBy => RecordedValues.OrUnknown(forum.SetUpBy),
        Property.ServedBy => RecordedValues.OrUnknown(forum.ServedBy),
        _ => throw new InvalidOperationException($"A forum has no {facet}."),
    };

    protected override string? Meant(GroupingKey key, string value, string? ownCluster) =>
        key.Property is Property.Forum or Property.ReportsTo ? fora.StandsFor(value).Text : value;
}
