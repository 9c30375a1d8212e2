using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A demand selects members from the rolls of the fora that it looks at.</summary>
[Name("Whom a demand is about")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class WhomADemandIsAbout : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MemberSide side = null!;
        IEnumerable<Roll> rolls = null!;

        When()
            .Match(() => side)
            .Query(() => rolls, q => q
                .Match<Roll>(r => side.LooksAt(r))
                .Collect());

        Then()
            .Yield(_ => side.Select(rolls.ToArray()));
    }
}
