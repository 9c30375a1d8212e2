using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Nobody sits in a forum, and no forum meets or takes a step with a matter, when it is not in force.</summary>
[Name("A forum acts within its period")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class ForumPeriodRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IEnumerable<IOfForumPeriod> outside = null!;

        When()
            .Query(() => outside, q => q
                .Match<IOfForumPeriod>(fact => fact.IsOutside)
                .GroupBy(fact => fact.What));

        Then()
            .Yield(_ => outside.MinBy(fact => fact.Order)!.Finding());
    }
}
