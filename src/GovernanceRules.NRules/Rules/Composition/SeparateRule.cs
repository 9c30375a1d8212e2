using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Nobody sits in both fora (uforenelighed).</summary>
[Name("Nobody sits in both fora (uforenelighed)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SeparateRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, and those of the other forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Separate)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
