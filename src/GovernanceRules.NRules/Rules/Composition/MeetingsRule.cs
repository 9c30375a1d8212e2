using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>So many ordinary meetings a year (mødes 4-5 gange årligt).</summary>
[Name("The forum meets often enough (mødes 4-5 gange årligt)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class MeetingsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the meetings of the forum.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Meetings)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
