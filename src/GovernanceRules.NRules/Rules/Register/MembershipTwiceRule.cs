using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A person has one membership of a forum for each organisation and role.</summary>
[Name("A membership stands once")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MembershipTwiceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding wrong = null!;

        When()
            .Query(() => wrong, q => q
                .Match<Seat>(seat => seat.IsJudged)
                .GroupBy(seat => seat.Sitter)
                .SelectMany(seats => Seat.Twice(seats)));

        Then()
            .Yield(_ => wrong);
    }
}
