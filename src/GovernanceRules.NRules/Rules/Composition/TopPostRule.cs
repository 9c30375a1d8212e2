using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A role follows the highest post of another forum (formandskab efter højeste post): the chair comes from the organisation that holds it.</summary>
[Name("The chair follows the highest post (formandskab efter højeste post)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class TopPostRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: those in the forum who hold the role, and the posts of the other forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.TopPost)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
