using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>In a whole calendar year the forum met too rarely or too often.</summary>
[Name("A year has too few or too many meetings")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class YearIsWrong : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MeetingYear year = null!;

        When()
            .Query(() => year, q => q
                .Match<JudgedYears>()
                .SelectMany(y => y.Years)
                .Where(y => y.IsBroken));

        Then()
            .Yield(_ => year.Found());
    }
}
