using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A key of which it is not recorded whether a side has it, and that would break the comparison.</summary>
[Name("A key may be on the wrong side")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class KeyMayBeOnTheWrongSide : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        KeyDifference key = null!;

        When()
            .Query(() => key, q => q
                .Match<Comparison>()
                .SelectMany(c => c.Keys)
                .Where(k => k.MayBeBroken));

        Then()
            .Yield(_ => key.Found());
    }
}
