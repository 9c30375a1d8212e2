using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A waiver is in force, and nothing that is found is covered by it.</summary>
[Name("A waiver is unused")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Waivers)]
public sealed class WaiverUnusedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WaiverFact waiver = null!;

        When()
            .Match(() => waiver, w => w.IsInForce, w => w.IsAuthorised)
            .Not<Finding>(f => waiver.Covers(f, true));

        Then()
            .Yield(_ => waiver.Unused());
    }
}
