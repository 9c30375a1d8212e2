using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>An escalation: a matter goes to the right forum, and is assessed, prepared and decided where the charter says.</summary>
[Name("A matter goes to the right forum")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class EscalationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        object finding = null!;

        When()
            .Query(() => finding, q => q
                .StepsOfMatters()
                .SelectMany(matter => matter.JudgeEscalations()));

        Then()
            .Yield(_ => finding);
    }
}
