using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A demand that asks where else members sit selects them with every roll in sight.</summary>
[Name("Who also sits elsewhere")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class WhoAlsoSitsElsewhere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MemberSide side = null!;
        IEnumerable<Roll> rolls = null!;

        When()
            .Match(() => side, s => s.LooksElsewhere)
            .Query(() => rolls, q => q
                .Match<Roll>(r => r.Scene == side.Demand.Scene)
                .Collect());

        Then()
            .Yield(_ => side.Select(rolls.ToArray()));
    }
}
