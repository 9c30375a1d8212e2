using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Two selections may have fewer keys in common than they must.</summary>
[Name("Perhaps too little in common")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class PerhapsTooLittleInCommon : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison, c => c.MayHaveTooLittleInCommon);

        Then()
            .Yield(_ => comparison.TooLittleInCommon());
    }
}
