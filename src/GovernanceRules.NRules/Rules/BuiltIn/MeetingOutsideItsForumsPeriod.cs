using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum met when it was not in force.</summary>
[Name("A meeting outside its forum's period")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class MeetingOutsideItsForumsPeriod : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        HeldMeeting meeting = null!;

        When()
            .Match(() => meeting, m => m.IsOutsidePeriod);

        Then()
            .Yield(_ => OutsidePeriod.Of(meeting));
    }
}
