using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter is under an escalation that is in force by its last step, or perhaps is, where the escalation says what matters it means and where they come from.</summary>
[Name("A matter is under an escalation")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class MatterIsUnderAnEscalation : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CharterEscalation escalation = null!;
        MatterSoFar matter = null!;

        When()
            .Match(() => matter)
            .Match(() => escalation, e => e.IsInForceOn(matter.Day), e => e.MayMean(matter));

        Then()
            .Yield(_ => new Course(escalation.Escalation, matter));
    }
}
