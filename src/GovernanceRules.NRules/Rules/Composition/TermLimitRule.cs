using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Nobody sits for more than so many terms or years (genvalg højst).</summary>
[Name("Nobody sits for too long (genvalg højst)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class TermLimitRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: all terms of each member, as the register has them.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.TermLimit)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
