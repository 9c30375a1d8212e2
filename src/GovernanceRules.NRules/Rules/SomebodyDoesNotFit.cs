using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A person, forum, organisation or cluster that is selected is not as it is asked of each.</summary>
[Name("Somebody does not fit")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SomebodyDoesNotFit : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        TestedUnit tested = null!;

        When()
            .Query(() => tested, q => q
                .Match<Selected>(s => s.IsTested)
                .SelectMany(s => s.Tests)
                .Where(t => t.IsBroken));

        Then()
            .Yield(_ => tested.Found());
    }
}
