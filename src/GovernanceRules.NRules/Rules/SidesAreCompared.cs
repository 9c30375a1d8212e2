using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The two selections of a comparison are held side by side.</summary>
[Name("Two sides are compared")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Comparisons)]
public sealed class SidesAreCompared : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Demand, SelectedMembers> sides = null!;

        When()
            .Query(() => sides, q => q
                .Match<SelectedMembers>(s => s.IsComparison)
                .GroupBy(s => s.Demand)
                .Where(s => s.Count() == 2));

        Then()
            .Yield(_ => Comparison.Of(sides));
    }
}
