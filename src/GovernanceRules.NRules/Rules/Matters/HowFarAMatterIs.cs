using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The steps that were taken with a matter by the day are put in their order; it is judged by the day of the last.</summary>
[Name("How far a matter is")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Readings)]
public sealed class HowFarAMatterIs : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MatterSoFar matter = null!;

        When()
            .Query(() => matter, q => q
                .Match<IOfMatter>()
                .GroupBy(f => f.Matter)
                .SelectMany(f => MatterSoFar.Of(f)));

        Then()
            .Yield(_ => matter);
    }
}
