using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Nothing is wrong with a constraint, and a report says why: it is about nobody, or there is nothing to judge.</summary>
[Name("Nothing is wrong, for a reason")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NothingFoundRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Nothing != null));

        Then()
            .Yield(_ => verdict.Nothing!);
    }
}
