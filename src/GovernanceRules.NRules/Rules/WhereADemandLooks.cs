using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A demand looks at the rolls of the fora that it is about.</summary>
[Name("Where a demand looks")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Views)]
public sealed class WhereADemandLooks : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SideAtRoll seen = null!;

        // By a key and not by a join, which would hold every roll against every demand.
        When()
            .Query(() => seen, q => q
                .Match<IAtForum>()
                .GroupBy(f => f.Place)
                .SelectMany(f => SideAtRoll.Of(f)));

        Then()
            .Yield(_ => seen);
    }
}
