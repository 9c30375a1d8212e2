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
        // Without an organisation nobody knows what it says, so the default does not hold either.
        if (facts.Organisation(facts.Table.StandingOf(row).Organisation) is not { } organisation)
            return false;
        return OfThing(facts, organisation.Organisation.Attributes, attribute, out values);
    }

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
