using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking;

/// <summary>The intervals of generated histories say of every single day what a check of that day says.</summary>
public sealed class HistoryOracleTests
{
    private const int Cases = 200;

    [Fact]
    public void History_OfGeneratedCases_SaysOfEveryDayWhatACheckSays() => Prop.ForAll(CaseGenerator.Cases(), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");
        var (from, to) = (one.AsOf.AddDays(-5), one.AsOf.AddDays(40));
        var history = charter.History(register, from, to);
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var told = history.On(day).Select(i => Shown(i.Finding)).Order(StringComparer.Ordinal);
            var found = charter.Check(register, day).Findings.Select(Shown).Distinct().Order(StringComparer.Ordinal);
            if (!told.SequenceEqual(found))
                throw new InvalidOperationException($"{day:yyyy-MM-dd}: told\n{string.Join('\n', told)}\nfound\n{string.Join('\n', found)}");
        }

        if (history.Intervals.FirstOrDefault(i => i.Began.IsEmpty || i.Ended.IsEmpty) is { } unexplained)
            throw new InvalidOperationException($"{unexplained.From:yyyy-MM-dd} to {unexplained.To:yyyy-MM-dd}: nothing is said to have begun or ended {unexplained.Finding}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static string Shown(Finding finding) => $"{finding.Fingerprint} {finding.Verdict} {finding.Severity} {finding.Waiver}";
}
