using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class CharterTestJudge
{
    public static ImmutableArray<CharterTestDifference> Differences(CharterTest test, Report report, ImmutableArray<Identifier> unbroken)
    {
        var found = Found(test, report).ToList();
        var expected = test.Expected.Where(e => IsOfFinding(e.Outcome)).ToList();
        // Removes what is as expected from both sides first, so that only what differs is paired.
        foreach (var e in expected.ToList())
            if (found.FindIndex(f => f.Subject == e.Word.Text && f.Outcome == e.Outcome) is >= 0 and var at)
            {
                found.RemoveAt(at);
                expected.Remove(e);
            }

        var differences = ImmutableArray.CreateBuilder<CharterTestDifference>();
        foreach (var e in expected)
            differences.Add(Missing(e, found));
        foreach (var e in test.Expected.Where(e => !IsOfFinding(e.Outcome)))
            if (Row(e, test, report) is { } difference)
                differences.Add(difference);
        differences.AddRange(found.Select(f => Unexpected(f, test)));
        differences.AddRange(StillBroken(test, report, unbroken));
        return differences.ToImmutable();
    }

    private static bool IsOfFinding(Outcome outcome) => outcome is Outcome.Violated or Outcome.Unknown or Outcome.Waived;

    // Includes rows that are unknown without findings, as on a day that the register does not cover.
    private static IEnumerable<FoundSubject> Found(CharterTest test, Report report)
    {
        foreach (var finding in report.Findings.Where(f => test.IsAbout(f.Constraint)))
            yield return new(finding.Fingerprint,
                finding.Verdict == Verdict.Unknown ? Outcome.Unknown : finding.Waiver is null ? Outcome.Violated : Outcome.Waived, finding.Message);
        foreach (var row in report.Outcomes.Where(o => o.Outcome == Outcome.Unknown && test.IsAbout(o.Constraint)))
            if (report.FindingsOf(row).IsEmpty)
                yield return new(SubjectOf(row), Outcome.Unknown, language => row.Reason(language ?? Language.English));
    }

    private static CharterTestDifference Missing(CharterTestExpectation expected, List<FoundSubject> found)
    {
        var at = found.FindIndex(f => f.Subject == expected.Word.Text);
        var instead = at < 0 ? null : found[at];
        if (at >= 0)
            found.RemoveAt(at);
        return new(expected.Word.Text, expected.Outcome, instead?.Outcome, expected.Word.Location,
            language => CharterTestWords.Missing(language, expected, instead?.Outcome, instead?.Message(language)));
    }

    private static CharterTestDifference Unexpected(FoundSubject found, CharterTest test) => new(found.Subject, null, found.Outcome, test.Location,
        language => CharterTestWords.Unexpected(language, found.Subject, found.Outcome, found.Message(language)));

    private static CharterTestDifference? Row(CharterTestExpectation expected, CharterTest test, Report report)
    {
        var rows = report.Outcomes.Where(o => o.Constraint == expected.Word.Text || SubjectOf(o) == expected.Word.Text).ToList();
        if (rows.Count > 0 && rows.TrueForAll(o => o.Outcome == expected.Outcome))
            return null;
        var actual = rows.Find(o => o.Outcome != expected.Outcome);
        return new(expected.Word.Text, expected.Outcome, actual?.Outcome, expected.Word.Location,
            language => CharterTestWords.Row(language, expected, actual, test.AsOf));
    }

    private static IEnumerable<CharterTestDifference> StillBroken(CharterTest test, Report report, ImmutableArray<Identifier> unbroken) => unbroken
        .Where(u => report.Findings.Any(f => f.Constraint == u.Text && f.Verdict == Verdict.Violated && test.IsAbout(f.Constraint)))
        .Select(u => new CharterTestDifference(u.Text, null, Outcome.Violated, u.Location, language => CharterTestWords.StillBroken(language, u.Text, test.Name)));

    private static string SubjectOf(ConstraintOutcome row) => row.Forum is null ? row.Constraint : $"{row.Constraint}/{row.Forum}";

    private sealed record FoundSubject(string Subject, Outcome Outcome, Func<Language?, string?> Message);
}
