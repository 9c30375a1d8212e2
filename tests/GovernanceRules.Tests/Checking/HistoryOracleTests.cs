using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking;

/// <summary>The intervals of generated histories say of every single day what a check of that day says.</summary>
public sealed class HistoryOracleTests
{
    // What a developer sets to look at more of them.
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("HISTORY_CASES") ?? "200", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Decisions)]
    public void History_OfGeneratedCases_SaysOfEveryDayWhatACheckSays(CaseRange range) => Prop.ForAll(CaseGenerator.Cases(range), one =>
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
    }).Check(Seeds.Cases(Cases));

    /// <summary>What is told row by row and what a live check tells that is moved over the days is the same, to the last cause.</summary>
    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Decisions)]
    public void History_ToldRowByRow_IsThatOfALiveCheck(CaseRange range) => Prop.ForAll(CaseGenerator.Cases(range), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");
        var (rows, live) = (Told(true), Told(false));
        if (rows != live)
            throw new InvalidOperationException($"row by row:\n{string.Join('\n', rows.Split('\n').Except(live.Split('\n')))}\nlive:\n{string.Join('\n', live.Split('\n').Except(rows.Split('\n')))}");

        string Told(bool apart) => string.Join('\n',
            new HistoryReplay([charter], register, one.AsOf.AddDays(-20), one.AsOf.AddDays(60), CancellationToken.None, apart).Intervals.Select(Shown));
    }).Check(Seeds.Cases(Cases));

    private static string Shown(HistoryInterval interval) =>
        $"{interval.From:yyyy-MM-dd} {interval.To:yyyy-MM-dd} {Shown(interval.Finding)} {string.Join(' ', interval.Finding.Persons)} {interval.Finding.Message()} {string.Join(' ', interval.Finding.Locations)} began {string.Join(", ", interval.Began)} ended {string.Join(", ", interval.Ended)}";

    private static string Shown(Finding finding) => $"{finding.Fingerprint} {finding.Verdict} {finding.Severity} {finding.Waiver}";
}
