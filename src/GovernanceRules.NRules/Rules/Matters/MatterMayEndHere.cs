using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum turns a matter down at a place where an escalation that the matter is under lets it end.</summary>
[Name("A matter may end here")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class MatterMayEndHere : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        MayEndHere end = null!;

        When()
            .Query(() => end, q => q
                .Match<Course>()
                .SelectMany(c => c.Refusals));

        Then()
            .Yield(_ => end);
    }
}
