namespace GovernanceRules;

/// <summary>A forum as it is declared, in force or not, with what names mean on the day by which a matter is judged.</summary>
internal sealed class ForumAsDeclared(Forum forum, ForaOnDay fora, Scene scene) : NamedThing(forum, scene)
{
    public override Kleene Exists => Kleene.Yes;

    /// <summary>Whether it fits a selection, with what is not recorded of it.</summary>
    public Reasoned Fits(Selection selection) => Reasoned.Of(Fits(selection, null), () => selection.Keys.Distinct()
        .Where(k => !Values(k).IsComplete).Select(k => new Settlement(Id, k.ToString())));

    protected override RecordedValues Values(Facet facet) => facet switch
    {
        Facet.Forum => RecordedValues.Of(fora.StandsFor(forum.Id).Text),
        Facet.Kind => RecordedValues.OrUnknown(forum.Kind),
        Facet.Cluster => forum.Cluster is { } cluster ? RecordedValues.Of(cluster.Text) : RecordedValues.None,
        Facet.ReportsTo => RecordedValues.Of(forum.ReportsTo is { } above ? fora.StandsFor(above).Text : ValueCondition.None),
        Facet.SetUpBy => RecordedValues.OrUnknown(forum.SetUpBy),
        Facet.ServedBy => RecordedValues.OrUnknown(forum.ServedBy),
        _ => throw new InvalidOperationException($"A forum has no {facet}."),
    };

    protected override string? Meant(Key key, string value, string? ownCluster) =>
        key.Facet is Facet.Forum or Facet.ReportsTo ? fora.StandsFor(value).Text : value;
}
