using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides a matter, and is to be put together as it should be on the day.</summary>
[Name("A forum decides on a day")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class ForumDecidesOnADay : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecidingForum forum = null!;

        When()
            .Query(() => forum, q => q
                .Match<MatterSoFar>()
                .SelectMany(m => m.DecidingFora));

        Then()
            .Yield(_ => forum);
    }
}
