using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>Of a count no number that can come about lies within its bounds: there are too few or too many.</summary>
[Name("A count is wrong")]
[Tag(GovernanceRuleSet.Tag)]
public sealed class CountIsWrong : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        KeyNumber number = null!;

        When()
            .Query(() => number, q => q
                .Match<Selected>(s => s.IsCounted)
                .SelectMany(s => s.Numbers)
                .Where(n => n.IsBroken));

        Then()
            .Yield(_ => number.Found());
    }
}
