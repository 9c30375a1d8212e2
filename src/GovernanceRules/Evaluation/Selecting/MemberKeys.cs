namespace GovernanceRules;

/// <summary>Reads the keys of memberships: symbols, except that persons have numbers of their own.</summary>
internal sealed class MemberKeys(GovernanceFacts facts, GroupingKey key)
{
    public GroupingKey Key => key;

    public bool IsPerson => key.Property == Property.Person;

    // A membership of which only the forum is known then has a known key all the same.
    public bool IsForum => key.Property == Property.Forum;

    // The keys depend on the profile alone.
    public bool IsByStanding => key.Property is Property.Role or Property.Level or Property.AppointedBy or Property.Organisation or Property.Group or Property.Sector or Property.Kind or Property.Cluster
        or Property.NominatedBy or Property.ApprovedBy or Property.Ended or Property.EndedBy or Property.Line;

    // What files call the value that is not recorded.
    public string Value => key.Property switch
    {
        Property.Cluster => "clusters",
        Property.Begins => "from",
        Property.Ends => "to",
        _ => key.ToString(),
    };

    // What files call the value of a membership whose key is not recorded.
    public string MissingValue(int row) =>
        key.Attribute is { } attribute ? AttributeLookup.MissingValue(facts, row, attribute)
        : key.Property is Property.Group or Property.Sector or Property.Kind or Property.Cluster && facts.Table.StandingOf(row).Organisation < 0 ? "organisation" : Value;

    public void Read(int row, KeyList keys)
    {
        keys.Clear();
        var table = facts.Table;
        switch (key.Property)
        {
            case Property.Person:
                keys.Add(table.Person[row]);
                break;
            case Property.Forum:
                keys.Add(table.Forum[row]);
                break;
            case Property.Role:
                keys.Add(table.StandingOf(row).Role);
                break;
            case Property.Level:
                keys.AddOrUnrecorded(table.StandingOf(row).Level);
                break;
            case Property.AppointedBy:
                keys.AddOrUnrecorded(table.StandingOf(row).AppointedBy);
                break;
            case Property.NominatedBy or Property.ApprovedBy or Property.Ended or Property.EndedBy or Property.Line:
                keys.AddOrUnrecorded(table.DetailsOf(row).Of(key.Property));
                break;
            case Property.Begins or Property.Ends:
                keys.AddOrUnrecorded(facts.YearOf(row, key.Property));
                break;
            case Property.Organisation or Property.Group or Property.Sector or Property.Kind or Property.Cluster when facts.IsNoOrganisation(table.StandingOf(row).Organisation):
                break;
            case Property.Organisation:
                keys.AddOrUnrecorded(table.StandingOf(row).Organisation);
                break;
            case Property.Group:
                keys.AddOrUnrecorded(facts.Organisation(table.StandingOf(row).Organisation)?.Group ?? SymbolTable.None);
                break;
            case Property.Sector:
                keys.AddOrUnrecorded(facts.Organisation(table.StandingOf(row).Organisation)?.Sector ?? SymbolTable.None);
                break;
            case Property.Kind:
                keys.AddOrUnrecorded(facts.Organisation(table.StandingOf(row).Organisation)?.Kind ?? SymbolTable.None);
                break;
            case Property.Cluster:
                ReadClusters(facts.Organisation(table.StandingOf(row).Organisation), keys);
                break;
            default:
                ReadAttribute(row, keys);
                break;
        }
    }

    public string Text(int symbol) => IsPerson ? facts.Table.Persons[symbol] : facts.Symbols[symbol];

    private static void ReadClusters(OrganisationFacts? organisation, KeyList keys)
    {
        if (organisation is null)
        {
            keys.Unrecorded = Unrecorded.AnyNumber;
            return;
        }

        foreach (var cluster in organisation.Clusters)
            keys.Add(cluster);
        if (organisation.MoreClusters)
            keys.Unrecorded = Unrecorded.AnyNumber;
    }

    private void ReadAttribute(int row, KeyList keys)
    {
        if (!AttributeLookup.OfMember(facts, row, key.Attribute!, out var values))
        {
            keys.Unrecorded = Unrecorded.AnyNumber;
            return;
        }

        foreach (var value in values)
            keys.Add(facts.Symbols.Of(value.Text));
    }
}
