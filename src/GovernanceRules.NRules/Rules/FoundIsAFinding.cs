using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A finding is made of all that is wrong or could be; it goes when its cause goes.</summary>
[Name("What is found is a finding")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class FoundIsAFinding : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Found found = null!;

        When()
            .Match(() => found, f => f.IsReported);

        Then()
            .Yield(_ => found.Finding());
    }
}
