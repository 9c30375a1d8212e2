using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A person, forum, organisation or cluster that is selected is perhaps not as it is asked of each.</summary>
[Name("Somebody may not fit")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SomebodyMayNotFit : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TestedUnit tested = null!;

        When()
            .Query(() => tested, q => q
                .Match<Selected>(s => s.IsTested)
                .SelectMany(s => s.Tests)
                .Where(t => t.MayBeBroken));

        Then()
            .Yield(_ => tested.Found());
    }
}
