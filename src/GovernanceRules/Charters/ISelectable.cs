namespace GovernanceRules;

/// <summary>Something that a selection may pick.</summary>
internal interface ISelectable
{
    /// <summary>Whether it fits a condition that is made of no others.</summary>
    Truth Fits(Condition condition);
}
