using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter was before a forum that was not in force.</summary>
[Name("A step outside its forum's period")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class StepOutsideItsForumsPeriod : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        StepTaken step = null!;

        When()
            .Query(() => step, q => q
                .Match<MatterSoFar>()
                .SelectMany(m => m.StepsOutsidePeriod));

        Then()
            .Yield(_ => OutsidePeriod.Of(step));
    }
}
