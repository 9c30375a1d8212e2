using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter is settled where an escalation leads it, and was not assessed before where it comes from.</summary>
[Name("An assessment is missing")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class AssessmentIsMissing : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Course course = null!;

        When()
            .Match(() => course, c => c.AsksForAnAssessment, c => c.MayGoOn, c => c.IsSettledThere, c => !c.IsAssessed);

        Then()
            .Yield(_ => course.NotAssessed());
    }
}
