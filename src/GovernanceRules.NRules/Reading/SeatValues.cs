namespace GovernanceRules;

/// <summary>Reads what is recorded of a seat.</summary>
internal static class SeatValues
{
    public static RecordedValues Of(Seat seat, GroupingKey key) => key.Property switch
    {
        Property.Person => RecordedValues.Of(seat.Person),
        Property.Forum => RecordedValues.Of(seat.Forum),
        Property.Role => RecordedValues.Of(seat.Role),
        Property.Level => RecordedValues.OrUnknown(seat.Level),
        Property.AppointedBy => RecordedValues.OrUnknown(seat.Membership.AppointedBy),
        Property.Organisation => RecordedValues.OrUnknown(seat.Organisation),
        Property.Sector => RecordedValues.OrUnknown(seat.Represented?.Sector),
        Property.Kind => RecordedValues.OrUnknown(seat.Represented?.Kind),
        Property.Cluster => ClustersOf(seat.Represented),
        Property.Competence => CompetencesOf(seat),
        Property.Attribute => AttributeOf(seat, key.Attribute!),
        _ => throw new InvalidOperationException($"A membership has no {key}."),
    };

    /// <summary>What is to be recorded where a facet of a seat is not: the organisation, where it would say.</summary>
    public static string NameOf(GroupingKey key, Seat seat) => key.Property switch
    {
        Property.Sector or Property.Kind or Property.Cluster when seat.Organisation is null => "organisation",
        Property.Cluster => "clusters",
        Property.Competence => "competences",
        _ => key.ToString(),
    };

    private static RecordedValues ClustersOf(OrganisationThatDay? organisation) => organisation is null
        ? RecordedValues.NothingKnown
        : new(organisation.Clusters, organisation.HasOtherClusters ? Missing.AnyNumber : Missing.Nothing);

    private static RecordedValues CompetencesOf(Seat seat) => seat.Scene.Person(seat.Person)?.Competences is { } competences
        ? new([.. competences.Select(c => c.Text)])
        : RecordedValues.NothingKnown;

    private static RecordedValues AttributeOf(Seat seat, string attribute)
    {
        var own = seat.Membership.Attributes;
        var person = seat.Scene.Person(seat.Person)?.Attributes;
        // Without an organisation nobody knows what it would say, so the default does not hold either.
        if (seat.Represented is null && !own.TryGet(attribute, out _) && person?.TryGet(attribute, out _) != true)
            return RecordedValues.NothingKnown;
        return RecordedValues.OfAttribute(seat.Scene, attribute, own, person, seat.Represented?.Organisation.Attributes);
    }
}
