using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The mirror principle (spejlingsprincip): the members come from the same organisations as the politicians of the forum above.</summary>
[Name("The mirror principle (spejlingsprincip)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MirrorRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, and the politicians of the forum that it mirrors.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Mirror)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
