using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The forum meets before each meeting of another one (mødes før).</summary>
[Name("The forum meets before another one (mødes før)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MeetsBeforeRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the meetings of the forum, and those of the other forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.MeetsBefore)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
