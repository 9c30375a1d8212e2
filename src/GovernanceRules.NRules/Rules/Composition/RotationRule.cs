using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A role does not stay longer with one sector, organisation or the like (formandskabet går på skift).</summary>
[Name("Roles go round (formandskabet går på skift)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class RotationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: who has held the role, since when.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Rotation)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
