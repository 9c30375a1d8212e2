using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides a matter.</summary>
[Name("A forum decides")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class ForumDecides : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecisionTaken decision = null!;

        When()
            .Query(() => decision, q => q
                .Match<MatterSoFar>()
                .SelectMany(m => m.Decisions));

        Then()
            .Yield(_ => decision);
    }
}
