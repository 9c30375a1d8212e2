using System.Text;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// What is said of every finding of the charters' tests, in Danish and in English, against the text that was reviewed. With <c>UPDATE_MESSAGES=1</c>
/// the files are written anew, to be read before they are kept.
/// </summary>
public sealed class MessagesTests
{
    [Theory]
    [MemberData(nameof(TestedCharter.Suites), MemberType = typeof(TestedCharter))]
    public void Messages_OfEveryFindingOfTheTests_AreAsReviewed(string suite)
    {
        var reviewed = Repository.TestPath("Registers", $"{suite}.messages.txt");
        var told = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var finding in TestedCharter.Of(suite).Results.SelectMany(r => r.Report.Findings))
            if (Text(finding) is var said && told.Add(said))
                text.Append(said);

        if (Environment.GetEnvironmentVariable("UPDATE_MESSAGES") == "1")
            File.WriteAllText(reviewed, text.ToString());
        text.ToString().Should().Be(File.ReadAllText(reviewed).ReplaceLineEndings("\n"));
    }

    private static string Text(Finding finding)
    {
        var (danish, english) = (finding.Text(Language.Danish), finding.Text(Language.English));
        return $"{(finding.Verdict == Verdict.Unknown ? "unknown" : finding.Severity.ToString().ToLowerInvariant())} {finding.Fingerprint}\n  da: {danish.Message}\n      {danish.Suggestion}\n  en: {english.Message}\n      {english.Suggestion}\n";
    }
}
