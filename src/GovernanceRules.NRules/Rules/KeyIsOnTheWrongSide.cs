using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A key that one side has and must not, or that it lacks and must have.</summary>
[Name("A key is on the wrong side")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class KeyIsOnTheWrongSide : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        KeyDifference key = null!;

        When()
            .Query(() => key, q => q
                .Match<Comparison>()
                .SelectMany(c => c.Keys)
                .Where(k => k.IsBroken));

        Then()
            .Yield(_ => key.Found());
    }
}
