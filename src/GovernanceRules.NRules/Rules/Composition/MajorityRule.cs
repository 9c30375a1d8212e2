using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many votes adopt a matter (flertal).</summary>
[Name("Matters are adopted by a majority (flertal)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MajorityRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the matters that it settled, and how it voted.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Majority)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
