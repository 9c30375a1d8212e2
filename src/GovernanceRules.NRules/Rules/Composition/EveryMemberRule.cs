using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Every member, or every one of those that are selected, fits: what a charter says in the plain form <c>every</c>.</summary>
[Name("Every member fits")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class EveryMemberRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: each of those who are selected.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Every)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
