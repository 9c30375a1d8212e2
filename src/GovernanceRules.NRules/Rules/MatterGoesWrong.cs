using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter does not go on as an escalation says, or a forum decides what it may not.</summary>
[Name("A matter goes wrong")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MatterGoesWrong : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding finding = null!;

        When()
            .Query(() => finding, q => q
                .Match<MatterUnderWay>()
                .SelectMany(m => m.Findings));

        Then()
            .Yield(_ => finding);
    }
}
