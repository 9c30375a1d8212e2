using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many of those entitled are present at each meeting (beslutningsdygtighed).</summary>
[Name("Meetings have a quorum (beslutningsdygtighed)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class QuorumRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the meetings, and who was entitled and present.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Quorum)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
