using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many terms end in each year (forskudte valgperioder).</summary>
[Name("So many terms end in each year (forskudte valgperioder)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class StaggeredRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: how many end or begin in each year.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Staggered)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
