using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many persons, organisations or the like, in all or for each key: what a charter says in the plain form <c>count</c>.</summary>
[Name("A count is within its bounds")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class CountRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: those who are counted.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Count)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
