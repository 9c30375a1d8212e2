using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The roll of each forum is called: who sits in it that day.</summary>
[Name("Who sits where")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Readings)]
public sealed class WhoSitsWhere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(Scene Scene, string Forum), IOfForum> forum = null!;

        // By a key and not by a join, which would hold every forum against every seat.
        When()
            .Query(() => forum, q => q
                .Match<IOfForum>()
                .GroupBy(f => f.Place)
                .Where(f => f.OfType<ForumThatDay>().Any()));

        Then()
            .Yield(_ => Roll.Of(forum));
    }
}
