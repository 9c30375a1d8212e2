using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Looks an attribute up on the membership, then the person, then the organisation; last, takes its default.</summary>
internal static class AttributeLookup
{
    // Returns whether the values are known.
    public static bool OfMember(GovernanceFacts facts, int row, string attribute, out ImmutableArray<Identifier> values)
    {
        if (facts.Table.Rows[row].Attributes.TryGet(attribute, out values))
            return true;
        if (facts.Person(facts.Table.Person[row]) is { } person && person.Person.Attributes.TryGet(attribute, out values))
            return true;
        var organisation = facts.Table.StandingOf(row).Organisation;
        if (facts.IsNoOrganisation(organisation))
            return OfThing(facts, AttributeSet.Empty, attribute, out values);
        // If the organisation is not recorded nobody knows what it says, so the default does not hold either.
        return facts.Organisation(organisation) is { } known && OfThing(facts, known.Organisation.Attributes, attribute, out values);
    }

    // What files call the value that would tell it: with a default, the organisation that is not recorded may say otherwise.
    public static string MissingValue(GovernanceFacts facts, int row, string attribute) =>
        facts.Attribute(attribute)?.Default is not null && facts.Table.StandingOf(row).Organisation < 0 ? "organisation" : attribute;

    public static bool OfThing(GovernanceFacts facts, AttributeSet attributes, string attribute, out ImmutableArray<Identifier> values)
    {
        if (attributes.TryGet(attribute, out values))
            return true;
        if (facts.Attribute(attribute)?.Default is not { } otherwise)
            return false;
        values = [otherwise];
        return true;
    }
}
