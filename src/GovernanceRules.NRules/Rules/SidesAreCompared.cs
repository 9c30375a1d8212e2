using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The two selections of a comparison are held side by side.</summary>
[Name("Two sides are compared")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class SidesAreCompared : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SelectedMembers left = null!;
        SelectedMembers right = null!;

        When()
            .Match(() => left, s => s.IsComparison, s => s.IsFirst)
            .Match(() => right, s => s.IsComparison, s => !s.IsFirst, s => s.Demand == left.Demand);

        Then()
            .Yield(_ => new Comparison(left, right));
    }
}
