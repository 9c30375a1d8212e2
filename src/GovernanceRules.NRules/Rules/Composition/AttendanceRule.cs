using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Each member is present at so many meetings, or misses few (mødepligt).</summary>
[Name("Members are present (mødepligt)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class AttendanceRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the meetings since each membership began, and who was present.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Attendance)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
