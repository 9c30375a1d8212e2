using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Nobody sits in a forum for an organisation that is not in force.</summary>
[Name("A member sits for an organisation that is in force")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OrganisationPeriodRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding wrong = null!;

        When()
            .Query(() => wrong, q => q
                .Match<Seat>(seat => seat.IsForOrganisationAway)
                .GroupBy(seat => seat.Sitter)
                .SelectMany(seats => Seat.Away(seats)));

        Then()
            .Yield(_ => wrong);
    }
}
