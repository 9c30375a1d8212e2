using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The keys of one side against those of another: what a charter says in the plain form <c>compare</c>.</summary>
[Name("Two sides have the same keys")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class CompareRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: both sides.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Compare)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
