using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decides a matter that has words which the forum may not decide, or perhaps has them.</summary>
[Name("A forum decides what it may not")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class ForumDecidesWhatItMayNot : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecisionToJudge decision = null!;
        IGrouping<Truth, ForbiddenWord> words = null!;

        When()
            .Match(() => decision)
            .Query(() => words, q => q
                .Match<ForbiddenWord>(w => w.StandsAgainst(decision))
                .GroupBy(w => decision.Matter.Has(w.Word.Word)));

        Then()
            .Yield(_ => Overstep.OfForbidden(decision, words));
    }
}
