using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>These fora are set up (der nedsættes), and, if the list is closed, no other of their kind.</summary>
[Name("These fora are set up (der nedsættes)")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SubForaRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ForumVerdict verdict = null!;

        // Of the seats in a forum: which fora there are.
        When()
            .Query(() => verdict, q => q
                .SeatsJudgedByForum()
                .Where(v => v.Violates(Principles.SubFora)));

        Then()
            .Yield(_ => verdict.Finding!);
    }
}
