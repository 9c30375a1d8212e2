using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A waiver is in force, and the body that granted it may not grant it.</summary>
[Name("A waiver was granted by a body that may not")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Waivers)]
public sealed class WaiverUnauthorisedRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WaiverFact waiver = null!;

        When()
            .Match(() => waiver, w => w.IsInForce, w => !w.IsAuthorised);

        Then()
            .Yield(_ => waiver.Unauthorised());
    }
}
