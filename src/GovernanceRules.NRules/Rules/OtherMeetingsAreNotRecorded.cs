using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where the meetings of the other forum are not recorded, nobody knows before which this one was to meet.</summary>
[Name("The other forum's meetings are not recorded")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OtherMeetingsAreNotRecorded : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MeetingsBefore meetings = null!;

        When()
            .Match(() => meetings, m => !m.IsComplete);

        Then()
            .Yield(_ => meetings.NotRecorded());
    }
}
