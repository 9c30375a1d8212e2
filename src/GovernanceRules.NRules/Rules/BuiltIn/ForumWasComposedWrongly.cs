using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A forum decided a matter on an earlier day on which it was not put together as it should be, by the register of that day.</summary>
[Name("A forum was not composed as it should be")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class ForumWasComposedWrongly : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        DecidingForum forum = null!;

        When()
            .Match(() => forum, f => f.WasComposedWrongly);

        Then()
            .Yield(_ => forum.Earlier());
    }
}
