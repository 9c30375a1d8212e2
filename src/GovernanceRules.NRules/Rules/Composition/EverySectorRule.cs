using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Every party is represented (alle parter er repræsenteret), and, if the list is closed, nobody else.</summary>
[Name("Every party is represented (alle parter er repræsenteret)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class EverySectorRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, by the sectors of the organisations that they represent.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.EverySector)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
