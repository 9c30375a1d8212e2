using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Each member has so many deputies (suppleanter, stedfortrædere).</summary>
[Name("Each member has so many deputies (suppleanter, stedfortrædere)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class DeputiesRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: who stands in for each member that day.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Deputies)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
