using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A balanced composition (ligelig sammensætning): each sector, or whatever is asked about, has its share.</summary>
[Name("The composition is balanced (ligelig sammensætning)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class BalanceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, by what is balanced.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Balance)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
