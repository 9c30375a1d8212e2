using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum that decides is put together as its charter says, on each day on which it decides.</summary>
[Name("A forum that decides is composed as it should be")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Compositions)]
public sealed class CompositionRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecidingForum forum = null!;
        IEnumerable<Finding> wrong = null!;

        When()
            .Query(() => forum, q => q
                .StepsOfMatters()
                .SelectMany(matter => matter.DecidingFora()))
            .Query(() => wrong, q => q
                .Match<Finding>(finding => forum.IsComposedWronglyBy(finding))
                .Collect())
            .Having(() => forum.IsComposedWrongly(wrong));

        Then()
            .Yield(_ => forum.Finding(wrong));
    }
}
