using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Two selections are equally many (lige mange fra hver side).</summary>
[Name("Two selections are equally many (lige mange fra hver side)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SameNumberRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum, and in those that it is compared with: how many each selection has.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.SameNumber)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
