using System.Text;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// What is said where a constraint is broken, in Danish and in English, against the text that was reviewed. With <c>UPDATE_MESSAGES=1</c>
/// the files are written anew, to be read before they are kept.
/// </summary>
public sealed class MessagesTests
{
    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Messages_OfEveryBrokenConstraint_AreAsReviewed(string charter)
    {
        var reviewed = Repository.TestPath("Registers", $"{charter}.messages.txt");
        var loaded = Bundle.Load(charter);
        var register = ConformingRegister.Of(charter);
        var text = new StringBuilder();
        foreach (var change in Change.Of(charter).Where(c => !c.Cannot))
            foreach (var finding in change.Check(loaded, register).Findings.Where(f => f.Constraint == change.Breaks))
                text.Append(finding.Fingerprint).Append("\n  da: ").Append(finding.Message(Language.Danish)).Append("\n      ")
                    .Append(finding.Text(Language.Danish).Suggestion).Append("\n  en: ").Append(finding.Message(Language.English)).Append("\n      ")
                    .Append(finding.Text(Language.English).Suggestion).Append('\n');

        if (Environment.GetEnvironmentVariable("UPDATE_MESSAGES") == "1")
            File.WriteAllText(reviewed, text.ToString());
        text.ToString().Should().Be(File.ReadAllText(reviewed).ReplaceLineEndings("\n"));
    }
}
