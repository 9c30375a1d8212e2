using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Every organisation of a kind, a sector or a cluster is represented (alle kommuner er repræsenteret).</summary>
[Name("Every organisation is represented (alle kommuner er repræsenteret)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class EveryOrganisationRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, by the organisations that they represent.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.EveryOrganisation)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
