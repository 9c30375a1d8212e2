using System.Text;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// What is said of every finding of the charters' tests, in Danish and in English, against the text that was reviewed.
/// </summary>
public sealed class MessagesTests
{
    [Theory]
    [MemberData(nameof(TestedCharter.Suites), MemberType = typeof(TestedCharter))]
    public void Messages_OfEveryFindingOfTheTests_AreAsReviewed(string suite)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var finding in TestedCharter.Of(suite).Results.SelectMany(r => r.Report.Findings))
            if (Text(finding) is var said && told.Add(said))
                text.Append(said);

        ReviewedSnapshot.ShouldMatch(Registers.Folder, $"{suite}.messages.txt", text.ToString());
    }

    private static string Text(Finding finding)
    {
        var (danish, english) = (finding.Text(Language.Danish), finding.Text(Language.English));
        return $"{(finding.Verdict == Verdict.Unknown ? "unknown" : finding.Severity.ToString().ToLowerInvariant())} {finding.Fingerprint}\n  da: {danish.Message}\n      {danish.Suggestion}\n  en: {english.Message}\n      {english.Suggestion}\n";
    }
}
