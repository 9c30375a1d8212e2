using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where no whole year has ended in the time that is covered, nothing is asked of the meetings.</summary>
[Name("No year to judge")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NoYearToJudge : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        JudgedYears years = null!;

        When()
            .Match(() => years, y => y.IsNone);

        Then()
            .Yield(_ => new NothingAsked(years.Demand));
    }
}
