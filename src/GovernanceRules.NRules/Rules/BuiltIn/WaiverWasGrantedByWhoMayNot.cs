using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A waiver is in force, and the body that granted it may not grant it.</summary>
[Name("A waiver was granted by who may not")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Waivers)]
public sealed class WaiverWasGrantedByWhoMayNot : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        WaiverOnRecord waiver = null!;

        When()
            .Match(() => waiver, w => w.IsInForce, w => !w.IsAuthorised);

        Then()
            .Yield(_ => waiver.Unauthorised());
    }
}
