using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>In a forum that is not recorded somebody may sit who is not as it is asked of each.</summary>
[Name("Somebody unseen may not fit")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class SomebodyUnseenMayNotFit : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        SelectedMembers selected = null!;

        When()
            .Match(() => selected, s => s.IsTested, s => s.UnseenMayNotFit);

        Then()
            .Yield(_ => selected.UnseenDoesNotFit());
    }
}
