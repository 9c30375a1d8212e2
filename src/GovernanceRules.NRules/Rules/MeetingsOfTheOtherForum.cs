using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The meetings of another forum are held beside those of the forum that is to meet before them.</summary>
[Name("The meetings of the other forum")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class MeetingsOfTheOtherForum : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Demand demand = null!;
        Roll here = null!;
        Roll there = null!;
        IEnumerable<HeldMeeting> meetings = null!;

        When()
            .Match(() => demand, d => d.IsMeetsBefore)
            .Match(() => here, r => r.Id == demand.Forum, r => r.Scene == demand.Scene)
            .Match(() => there, r => r.Id == demand.MeetsBeforeForum, r => r.Scene == demand.Scene)
            .Query(() => meetings, q => q
                .Match<HeldMeeting>(m => m.Forum == here.Id || m.Forum == there.Id, m => m.Scene == demand.Scene)
                .Collect());

        Then()
            .Yield(_ => new MeetingsBefore(demand, here, there, meetings));
    }
}
