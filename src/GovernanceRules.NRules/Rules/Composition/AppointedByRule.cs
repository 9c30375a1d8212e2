using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The members are appointed by the body that the charter names (udpeges af).</summary>
[Name("The members are appointed by the right body (udpeges af)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class AppointedByRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: each member of the forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.AppointedBy)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
