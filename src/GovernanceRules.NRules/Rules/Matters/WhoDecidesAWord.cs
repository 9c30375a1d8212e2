using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The fora that may decide matters with a word are told word by word.</summary>
[Name("Who decides a word")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Readings)]
public sealed class WhoDecidesAWord : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(Scene Scene, string Text), AllowedWord> listings = null!;

        When()
            .Query(() => listings, q => q
                .Match<AllowedWord>()
                .GroupBy(l => l.Key));

        Then()
            .Yield(_ => SharedWord.Of(listings));
    }
}
