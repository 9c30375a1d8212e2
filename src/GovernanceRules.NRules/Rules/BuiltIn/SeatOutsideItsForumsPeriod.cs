using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Somebody sits in a forum that is not in force.</summary>
[Name("A seat outside its forum's period")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class SeatOutsideItsForumsPeriod : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Seat seat = null!;

        When()
            .Match(() => seat, s => s.IsOutsidePeriod);

        Then()
            .Yield(_ => OutsidePeriod.Of(seat));
    }
}
