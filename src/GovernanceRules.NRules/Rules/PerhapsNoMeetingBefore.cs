using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Before a meeting of the other forum this one perhaps did not meet; nobody recorded it.</summary>
[Name("Perhaps no meeting before")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class PerhapsNoMeetingBefore : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Unprepared meeting = null!;

        When()
            .Query(() => meeting, q => q
                .Match<MeetingsBefore>()
                .SelectMany(m => m.Unprepared)
                .Where(m => m.MayBeBroken));

        Then()
            .Yield(_ => meeting.Found());
    }
}
