namespace GovernanceRules;

internal interface ISelectable
{
    // For a condition that is made of no others.
    Truth Fits(Condition condition);
}
