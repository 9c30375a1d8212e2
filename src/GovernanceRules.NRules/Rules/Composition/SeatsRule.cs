using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The seats of a forum, line by line (sammensætning): each line has as many as it asks for, and, if the list is closed, everybody fits a line.</summary>
[Name("The seats are filled (sammensætning)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SeatsRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the forum, line by line.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Seats)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
