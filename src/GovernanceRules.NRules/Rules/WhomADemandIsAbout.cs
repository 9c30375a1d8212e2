using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A demand selects members from the rolls that it looks at.</summary>
[Name("Whom a demand is about")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class WhomADemandIsAbout : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<MemberSide, IOfSide> side = null!;

        When()
            .Query(() => side, q => q
                .Match<IOfSide>(s => !s.Side.LooksElsewhere)
                .GroupBy(s => s.Side));

        Then()
            .Yield(_ => side.Key.Select(side.OfType<SideAtRoll>().Select(s => s.Roll).ToArray()));
    }
}
