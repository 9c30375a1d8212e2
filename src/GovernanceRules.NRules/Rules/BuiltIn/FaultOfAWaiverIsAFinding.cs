using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A finding is made of what is wrong with waivers; of those that nothing tells apart, once.</summary>
[Name("What is wrong with a waiver is a finding")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.FaultsOfWaivers)]
public sealed class FaultOfAWaiverIsAFinding : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(Scene Scene, string Constraint, string? Forum, string Key), FaultOfWaiver> faults = null!;

        When()
            .Query(() => faults, q => q
                .Match<FaultOfWaiver>()
                .GroupBy(f => f.Place));

        Then()
            .Yield(_ => FaultOfWaiver.First(faults));
    }
}
