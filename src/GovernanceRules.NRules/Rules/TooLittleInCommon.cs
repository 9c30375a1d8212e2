using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Two selections have fewer keys in common than they must.</summary>
[Name("Too little in common")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class TooLittleInCommon : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison, c => c.HasTooLittleInCommon);

        Then()
            .Yield(_ => comparison.TooLittleInCommon());
    }
}
