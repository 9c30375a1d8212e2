using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Where a matter took several wrong turns under one escalation, the gravest is told.</summary>
[Name("A matter goes astray")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MatterGoesAstray : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Course, WrongTurn> wrong = null!;

        When()
            .Query(() => wrong, q => q
                .Match<WrongTurn>()
                .GroupBy(w => w.Course));

        Then()
            .Yield(_ => Astray.Of(wrong));
    }
}
