using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Every cluster is represented (alle klynger er repræsenteret).</summary>
[Name("Every cluster is represented (alle klynger er repræsenteret)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class EveryClusterRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, by the clusters of the organisations that they represent.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.EveryCluster)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
