using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>It cannot be said who holds the highest post of the forum that a post follows.</summary>
[Name("The highest post is untold")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class HighestPostIsUntold : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison, c => c.IsUntold);

        Then()
            .Yield(_ => comparison.Untold());
    }
}
