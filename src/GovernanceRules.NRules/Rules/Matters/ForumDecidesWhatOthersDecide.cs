using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides a matter that has words, or perhaps has them, which others may decide and neither this forum nor one below it.</summary>
[Name("A forum decides what others decide")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class ForumDecidesWhatOthersDecide : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecisionToJudge decision = null!;
        IGrouping<Truth, SharedWord> words = null!;

        When()
            .Match(() => decision)
            .Query(() => words, q => q
                .Match<SharedWord>(w => w.StandsAgainst(decision))
                .GroupBy(w => decision.Matter.Has(w.Word)));

        Then()
            .Yield(_ => Overstep.OfOthers(decision, words));
    }
}
