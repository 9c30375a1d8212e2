using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where the other forum did not meet, there is nothing to meet before.</summary>
[Name("Nobody met afterwards")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NobodyMetAfterwards : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MeetingsBefore meetings = null!;

        When()
            .Match(() => meetings, m => m.IsNobody);

        Then()
            .Yield(_ => new AboutNobody(meetings.Demand));
    }
}
