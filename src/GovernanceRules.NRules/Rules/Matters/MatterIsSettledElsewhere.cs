using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter is decided, and neither decided nor approved where an escalation leads it, or above.</summary>
[Name("A matter is settled elsewhere")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class MatterIsSettledElsewhere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Course course = null!;

        When()
            .Match(() => course, c => c.LeadsToAForum, c => c.MayGoOn, c => c.MayBeDecided, c => !c.IsSettledThere);

        Then()
            .Yield(_ => course.SettledElsewhere());
    }
}
