using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter is decided, and went elsewhere than to whoever was next.</summary>
[Name("The next step is elsewhere")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class NextStepIsElsewhere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Course course = null!;

        When()
            .Match(() => course, c => c.SaysWhoIsNext, c => c.MayGoOn, c => c.MayBeDecided, c => !c.IsNextAsItShouldBe);

        Then()
            .Yield(_ => course.WentElsewhere());
    }
}
