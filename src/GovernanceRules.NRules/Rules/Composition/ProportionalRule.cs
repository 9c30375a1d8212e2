using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The members reflect the votes (afspejler stemmefordelingen): each list has the seats that the method gives it.</summary>
[Name("The members reflect the votes (afspejler stemmefordelingen)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class ProportionalRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, list by list.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Proportional)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
