using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The members are drawn from another forum (vælges blandt): each of them sits there too.</summary>
[Name("The members are drawn from another forum (vælges blandt)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class DrawnFromRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, and those of the forum that they are drawn from.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.DrawnFrom)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
