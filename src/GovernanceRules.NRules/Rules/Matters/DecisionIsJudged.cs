using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>What a forum decides is judged, unless it turns a matter down that may end there.</summary>
[Name("A decision is judged")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Decisions)]
public sealed class DecisionIsJudged : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecisionToJudge decision = null!;

        When()
            .Query(() => decision, q => q
                .Match<IOfDecision>()
                .GroupBy(d => d.Step)
                .SelectMany(d => DecisionToJudge.Of(d)));

        Then()
            .Yield(_ => decision);
    }
}
