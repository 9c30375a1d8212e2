using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Of a count some number that can come about lies outside its bounds, and some within them.</summary>
[Name("A count may be wrong")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class CountMayBeWrong : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        KeyNumber number = null!;

        When()
            .Query(() => number, q => q
                .Match<Selected>(s => s.IsCounted)
                .SelectMany(s => s.Numbers)
                .Where(n => n.MayBeBroken));

        Then()
            .Yield(_ => number.Found());
    }
}
