using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>A principle that an application has defined itself, in the primitives that it stands for.</summary>
[Name("A principle of an application")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class OwnPrincipleRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: the members of the fora that it looks at.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.Own)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
