namespace GovernanceRules;

/// <summary>Reads the keys of memberships. Keys are symbols, but for persons, who have numbers of their own.</summary>
internal sealed class MemberKeys(GovernanceFacts facts, GroupingKey key)
{
    public GroupingKey Key => key;

    public bool IsPerson => key.Property == Property.Person;

    /// <summary>Whether a membership of which only the forum is known has a known key all the same.</summary>
    public bool IsForum => key.Property == Property.Forum;

    /// <summary>Whether the keys depend on the standing alone.</summary>
    public bool IsByStanding => key.Property is Property.Role or Property.Level or Property.AppointedBy or Property.Organisation or Property.Sector or Property.Kind or Property.Cluster;

    /// <summary>What files call the value that is not recorded.</summary>
    public string Value => key.Property == Property.Cluster ? "clusters" : key.ToString();

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
            case Property.Organisation:
                keys.AddOrUnrecorded(table.StandingOf(row).Organisation);
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

    /// <summary>A key as answers give it.</summary>
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
