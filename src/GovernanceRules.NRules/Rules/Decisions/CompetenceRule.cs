using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides only what it may: not if it is advisory, not what it is excluded from, and not what others decide.</summary>
[Name("A forum decides what it may")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class CompetenceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding finding = null!;

        When()
            .Query(() => finding, q => q
                .StepsOfMatters()
                .SelectMany(matter => matter.JudgeCompetences()));

        Then()
            .Yield(_ => finding);
    }
}
