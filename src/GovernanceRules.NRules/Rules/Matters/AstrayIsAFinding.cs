using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A finding is made of a matter that goes astray; it goes when its cause goes.</summary>
[Name("What goes astray is a finding")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class AstrayIsAFinding : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Astray astray = null!;

        When()
            .Match(() => astray, a => a.IsReported);

        Then()
            .Yield(_ => astray.Finding());
    }
}
