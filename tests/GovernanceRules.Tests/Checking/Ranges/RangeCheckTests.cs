using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking.Ranges;

public sealed class RangeCheckTests
{
    private const string Charter = """
        charter: c
        inForce: { from: 2014-01-01, to: 2014-12-31 }
        fora: [ { id: board } ]
        constraints: [ { id: SIZE, forum: board, count: { members: {}, min: 1 } } ]
        """;

    /// <summary>The days that are left out change nothing: a range answers what every single day of it answers, put together plainly.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(SettledCases)], Parallelism = 2, Replay = Seeds.Fixed, QuietOnSuccess = true)]
    public void Range_OfGeneratedCases_AnswersWhatEachOfItsDaysDoes(GeneratedCase one)
    {
        var (charter, register) = (CharterFile.Parse(one.CharterJson, "case.charter.json"), RegisterFile.Parse(one.RegisterJson, "case.register.json"));
        var (from, to) = (one.AsOf.AddDays(-20), one.AsOf.AddDays(20));

        var days = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(n => OnDay(charter, register, from.AddDays(n))).OfType<Report>().ToList();
        var range = Try(() => charter.CheckRange(register, from, to));

        (range is null).Should().Be(days.Count == 0);
        if (range is null)
            return;
        Rows(range).Should().Be(Rows(days));
        Findings(range).Should().Be(Findings(days));
    }

    [Fact]
    public void Range_WithoutADayInForce_IsRefused()
    {
        var check = () => CharterFile.Parse(Charter).CheckRange(RegisterFile.Parse("register: r"), new(2012, 1, 1), new(2013, 12, 31));

        check.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("GOV040");
    }

    [Fact]
    public void Range_ThatEndsBeforeItStarts_IsRefused()
    {
        var check = () => CharterFile.Parse(Charter).CheckRange(RegisterFile.Parse("register: r"), new(2014, 2, 1), new(2014, 1, 31));

        check.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Range_OverTheEndOfATerm_FindsWhatIsMissingFromTheDayAfter()
    {
        var register = RegisterFile.Parse("register: r\ncovers: { fora: [ board ] }\nmemberships: [ { forum: board, person: p, to: 2014-04-30 } ]");

        var report = CharterFile.Parse(Charter).CheckRange(register, new(2014, 3, 1), new(2015, 3, 1));

        (report.AsOf, report.AsOfTo, report.Passes()).Should().Be((new DateOnly(2014, 3, 1), new DateOnly(2015, 3, 1), false));
        report.Findings.Select(f => (f.Fingerprint, f.From)).Should().Equal(("SIZE/board", new DateOnly(2014, 5, 1)));
        report.Outcomes.Select(o => (o.Outcome, o.From)).Should().Equal((Outcome.Violated, new DateOnly(2014, 5, 1)));
    }

    private static Report? OnDay(Charter charter, Register register, DateOnly day) => Try(() => charter.Check(register, day));

    private static Report? Try(Func<Report> check)
    {
        try
        {
            return check();
        }
        catch (InvalidInputException invalid) when (invalid.Diagnostics.All(f => f.Code == "GOV040"))
        {
            return null;
        }
    }

    private static string Rows(Report range) => Lines(range.Outcomes.Select(o => $"{o.Constraint}/{o.Forum} {o.Outcome} {o.From:yyyy-MM-dd}"));

    private static string Rows(List<Report> days)
    {
        var rows = days.SelectMany(d => d.Outcomes.Select(o => (o.Constraint, o.Forum, o.Outcome, Day: d.AsOf)))
            .GroupBy(o => (o.Constraint, o.Forum)).Select(g => g.OrderBy(o => Rank(o.Outcome)).ThenBy(o => o.Day).First()).ToList();
        return Lines(rows.Where(o => !(o is { Forum: null, Outcome: Outcome.NotApplicable } && rows.Any(r => r.Constraint == o.Constraint && r.Forum is not null)))
            .Select(o => $"{o.Constraint}/{o.Forum} {o.Outcome} {o.Day:yyyy-MM-dd}"));
    }

    private static int Rank(Outcome outcome) => outcome switch
    {
        Outcome.Violated => 0,
        Outcome.Unknown => 1,
        Outcome.Waived => 2,
        Outcome.Held => 3,
        _ => 4,
    };

    private static string Findings(Report range) => Lines(range.Findings.Select(f => $"{f.Fingerprint} {Standing(f)} {f.Severity} {f.From:yyyy-MM-dd}"));

    private static string Findings(List<Report> days) => Lines(days
        .SelectMany(d => d.Findings.GroupBy(f => f.Fingerprint).SelectMany(g => g.Select((f, place) => (Finding: f, Place: place, Day: d.AsOf))))
        .GroupBy(f => (f.Finding.Fingerprint, f.Place))
        .Select(g => g.OrderBy(f => Standing(f.Finding)).ThenByDescending(f => f.Finding.Severity).ThenBy(f => f.Day).First())
        .Select(f => $"{f.Finding.Fingerprint} {Standing(f.Finding)} {f.Finding.Severity} {f.Day:yyyy-MM-dd}"));

    private static string Standing(Finding finding) => finding.Verdict == Verdict.Unknown ? "2 unknown" : finding.Waiver is null ? "1 violated" : "3 waived";

    // The order of the report is another matter, and the scenarios hold it.
    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
