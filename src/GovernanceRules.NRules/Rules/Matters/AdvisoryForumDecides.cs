using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum that only discusses and recommends decides a matter.</summary>
[Name("An advisory forum decides")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class AdvisoryForumDecides : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecisionToJudge decision = null!;

        When()
            .Match(() => decision, d => d.Forum.Advisory);

        Then()
            .Yield(_ => Overstep.OfAdvisory(decision));
    }
}
