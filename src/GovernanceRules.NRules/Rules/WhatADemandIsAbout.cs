using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A demand about fora, organisations or clusters selects among those that are there that day.</summary>
[Name("What a demand is about")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Selections)]
public sealed class WhatADemandIsAbout : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ThingSide side = null!;
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
