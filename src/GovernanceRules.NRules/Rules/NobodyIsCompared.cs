using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where nobody stands on either side, a comparison holds for want of anybody.</summary>
[Name("Nobody is compared")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NobodyIsCompared : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison, c => c.IsNobody);

        Then()
            .Yield(_ => new AboutNobody(comparison.Demand));
    }
}
