using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Each membership lasts so long, and begins and ends on these days (valgperiode).</summary>
[Name("Terms last so long (valgperiode)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class TermRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the first and the last day of each, as the register has them.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Term)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
