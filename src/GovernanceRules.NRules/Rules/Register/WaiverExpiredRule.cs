using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A waiver has ended, and something that it covered is found and covered by no other.</summary>
[Name("A waiver has expired")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Waivers)]
public sealed class WaiverExpiredRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WaiverFact waiver = null!;

        When()
            .Match(() => waiver, w => w.HasEnded, w => w.IsAuthorised)
            .Exists<Finding>(f => f.Counts, f => waiver.Covers(f, false));

        Then()
            .Yield(_ => waiver.Expired());
    }
}
