using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Before a meeting of the other forum this one did not meet.</summary>
[Name("No meeting before")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NoMeetingBefore : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Unprepared meeting = null!;

        When()
            .Query(() => meeting, q => q
                .Match<MeetingsBefore>()
                .SelectMany(m => m.Unprepared)
                .Where(m => m.IsBroken));

        Then()
            .Yield(_ => meeting.Found());
    }
}
