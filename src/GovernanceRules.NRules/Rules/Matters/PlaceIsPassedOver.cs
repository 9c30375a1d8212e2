using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A matter is decided, and a place of its route was passed over, or taken out of its turn.</summary>
[Name("A place is passed over")]
[Tag(GovernanceRuleSet.Tag)]
[Priority(GovernanceRuleSet.Judgements)]
public sealed class PlaceIsPassedOver : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Course course = null!;

        When()
            .Match(() => course, c => c.HasARoute, c => c.MayGoOn, c => c.MayBeDecided, c => !c.IsRouteMet);

        Then()
            .Yield(_ => course.PassedOver());
    }
}
