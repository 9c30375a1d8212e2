using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many persons sit in another forum too (overlap).</summary>
[Name("Some sit in both fora (overlap)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OverlapRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, and those of the other forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Overlap)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
