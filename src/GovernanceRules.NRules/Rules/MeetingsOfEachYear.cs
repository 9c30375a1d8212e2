using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The ordinary meetings of a forum are counted for each whole calendar year.</summary>
[Name("The meetings of each year")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class MeetingsOfEachYear : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Demand demand = null!;
        Roll roll = null!;
        IEnumerable<HeldMeeting> meetings = null!;

        When()
            .Match(() => demand, d => d.IsMeetingsPerYear)
            .Match(() => roll, r => r.Id == demand.Forum, r => r.Scene == demand.Scene)
            .Query(() => meetings, q => q
                .Match<HeldMeeting>(m => m.Forum == demand.Forum, m => m.Scene == demand.Scene)
                .Collect());

        Then()
            .Yield(_ => new JudgedYears(demand, roll, meetings));
    }
}
