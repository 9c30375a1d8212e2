using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Shared chairmanship (delt formandskab), or another role shared between sectors: one from each, and nobody from elsewhere.</summary>
[Name("Shared chairmanship (delt formandskab)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SharedChairRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: those in the forum who hold the shared role.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Shared)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
