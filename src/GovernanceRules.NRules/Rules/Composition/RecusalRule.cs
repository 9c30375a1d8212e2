using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Whoever a matter concerns takes no part in it (inhabilitet).</summary>
[Name("Whoever a matter concerns takes no part in it (inhabilitet)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class RecusalRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: what it did with matters, who took part, and whom they concern.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Recusal)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
