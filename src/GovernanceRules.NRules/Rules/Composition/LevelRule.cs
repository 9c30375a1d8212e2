using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The members are at a level, or between two (direktørniveau).</summary>
[Name("The members are at the right level (direktørniveau)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class LevelRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: each member of the forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Level)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
