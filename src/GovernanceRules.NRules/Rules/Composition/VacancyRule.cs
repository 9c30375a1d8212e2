using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>No seat is empty for longer (genbesættelse inden).</summary>
[Name("Seats are filled in time (genbesættelse inden)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class VacancyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: since when a line has too few, as the register has them.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Vacancy)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
