using System.Text.RegularExpressions;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// What can be said of KOSU and its groups from the minutes of 15 September 2022 alone, and what stays unknown: row by row as it stands at
/// the end of the register.
/// </summary>
public sealed partial class MeetingOfSeptember2022Tests
{
    private static string File => Registers.PathOf("kosu-2022-09-15.register.yaml");

    [Fact]
    public void Minutes_CheckedOnTheirDay_SayWhatStandsAtTheEndOfTheRegister()
    {
        var text = System.IO.File.ReadAllText(File);
        var expected = Row().Matches(text).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}").ToList();

        var report = Bundle.Load("midtjylland-2022").Check(RegisterFile.Parse(text, File), new DateOnly(2022, 9, 15));

        expected.Should().NotBeEmpty();
        report.Outcomes.Select(o => $"{o.Constraint} {o.Forum ?? "-"} {char.ToLowerInvariant(o.Outcome.ToString()[0])}{o.Outcome.ToString()[1..]}")
            .Should().Equal(expected);
    }

    [GeneratedRegex("^# ([A-Z0-9-]+) +([a-z0-9-]+) +(held|violated|unknown|waived|notApplicable) ", RegexOptions.Multiline)]
    private static partial Regex Row();
}
