using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>At most so many come from the same organisation, cluster or the like (højst to fra samme).</summary>
[Name("Not too many come from one place (højst to fra samme)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class AtMostPerRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, by where they come from.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.AtMostPer)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
