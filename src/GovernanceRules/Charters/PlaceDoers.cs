namespace GovernanceRules;

/// <summary>How many members of a forum do what is done at a place of a route.</summary>
/// <param name="Members">Which members count; of the day of the step.</param>
/// <param name="Least">At least so many, or such a share of them.</param>
internal sealed record PlaceDoers(Selection Members, Bound Least)
{
    // "at least 2 members", "at least 2/3 of the members"
    public Message Words() => Term.Amount(Bounds.AtLeast(Least), plural => CountMessages.Noun(new CountConstraint(Members, Bounds.AtLeast(Least)), plural));
}
