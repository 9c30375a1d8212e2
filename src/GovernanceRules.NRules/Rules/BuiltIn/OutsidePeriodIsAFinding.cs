using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A finding is made of what is outside a forum's period, of one person, day or matter once; it goes when its cause goes.</summary>
[Name("What is outside a forum's period is a finding")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OutsidePeriodIsAFinding : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(Scene Scene, string Forum, string Key), OutsidePeriod> outside = null!;

        When()
            .Query(() => outside, q => q
                .Match<OutsidePeriod>()
                .GroupBy(o => o.Place));

        Then()
            .Yield(_ => OutsidePeriod.Finding(outside));
    }
}
