using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides a matter on the day of the check, and findings say that it is not put together as it should be.</summary>
[Name("A forum is not composed as it should be")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Compositions)]
public sealed class ForumIsComposedWrongly : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecidingForum forum = null!;
        IEnumerable<Finding> wrong = null!;

        When()
            .Match(() => forum, f => f.DecidesToday)
            .Query(() => wrong, q => q
                .Match<Finding>(f => forum.IsComposedWronglyBy(f))
                .Collect()
                .Where(f => f.Any()));

        Then()
            .Yield(_ => forum.OfToday(wrong.ToArray()));
    }
}
