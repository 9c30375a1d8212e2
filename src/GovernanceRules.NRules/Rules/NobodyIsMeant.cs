using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where nobody and nothing is selected, a demand holds for want of anybody.</summary>
[Name("Nobody is meant")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class NobodyIsMeant : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Selected selected = null!;

        When()
            .Match(() => selected, s => !s.IsComparison, s => s.IsNobody);

        Then()
            .Yield(_ => new AboutNobody(selected.Demand));
    }
}
