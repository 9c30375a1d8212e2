using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Somebody among the members has a competence (kompetencer inden for).</summary>
[Name("Somebody has the competence (kompetencer inden for)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MemberCompetenceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum who have the competence.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Competence)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
