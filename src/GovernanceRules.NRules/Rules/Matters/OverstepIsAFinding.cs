using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A finding is made of a forum that oversteps; it goes when its cause goes.</summary>
[Name("What oversteps is a finding")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OverstepIsAFinding : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Overstepped overstepped = null!;

        When()
            .Match(() => overstepped, o => o.IsReported);

        Then()
            .Yield(_ => overstepped.Finding());
    }
}
