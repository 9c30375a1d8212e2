using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where several things stand against what a forum decided of a matter, the gravest is told.</summary>
[Name("A forum oversteps")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class ForumOversteps : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<(MatterUnderWay, Identifier), Overstep> oversteps = null!;

        When()
            .Query(() => oversteps, q => q
                .Match<Overstep>()
                .GroupBy(o => o.Place));

        Then()
            .Yield(_ => new Overstepped(Overstep.GravestOf(oversteps)));
    }
}
