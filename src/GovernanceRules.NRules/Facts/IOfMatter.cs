namespace GovernanceRules;

/// <summary>A fact that belongs to a matter: the matter, and each step that was taken with it.</summary>
internal interface IOfMatter
{
    MatterUnderWay Matter { get; }
}
