using GovernanceRules;
using NRules.Fluent.Dsl;

/// <summary>A fact of the application: somebody is written to about a finding.</summary>
public sealed class Letter(Finding finding)
{
    public Finding Finding => finding;
}

/// <summary>A rule of the application: a letter about everything that counts.</summary>
public sealed class LetterRule : Rule
{
    public override void Define()
    {
        Finding finding = null!;

        When()
            .Match(() => finding, f => f.Counts);

        Then()
            .Yield(_ => new Letter(finding));
    }
}
