using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01; two seats of the municipalities, and one chair.</summary>
public sealed class VacancyTests
{
    private const string Seats = "seats: { lines: [ { name: municipal, members: { sector: municipal }, exactly: 2 }, { name: chair, members: { role: chair }, min: 1 }, { name: others, max: 9 } ] }";
    private const string Full = "ssg p1 skive chair from=2010-01-01; ssg p2 viborg from=2010-01-01";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "nothing is empty", "60d", Full, "" },
        { "empty, and there is time", "60d", "ssg p1 skive chair from=2010-01-01; ssg p2 viborg from=2010-01-01 to=2013-12-31", "" },
        { "empty since the last day but one", "60d", "ssg p1 skive chair from=2010-01-01; ssg p2 viborg from=2010-01-01 to=2013-12-30", "municipal violated" },
        { "filled and emptied again", "60d", "ssg p1 skive chair from=2010-01-01; ssg p2 viborg from=2010-01-01 to=2012-12-31; ssg p3 viborg from=2014-02-01 to=2014-02-01", "" },
        { "never filled", "60d", "ssg p2 viborg from=2010-01-01", "chair violated, municipal violated" },
        { "one that perhaps fits", "60d", "ssg p1 skive chair from=2010-01-01; ssg p2", "municipal unknown" },
        { "empty since before what is covered", "60d", "covers from=2014-02-01; ssg p1 skive chair from=2014-02-01", "municipal unknown" },
        { "empty for long within what is covered", "10d", "covers from=2014-02-01; ssg p1 skive chair from=2014-02-01", "municipal violated" },
        { "who sits there is not recorded", "60d", "unrecorded ssg; ssg p1 skive chair; ssg p2 viborg", "" },
        { "nor whether the seats are filled", "60d", "unrecorded ssg", "chair unknown, municipal unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Vacancy_OfSeatLines_GivesTheWholeAnswer(string situation, string within, string register, string expected)
    {
        var charter = Given.Charter(Seats, beside: $"vacancy: {{ filledWithin: {within} }}");
        var whole = CompactRegister.Of(register);

        Found(charter.Check(whole, Given.Today)).Should().Be(expected, situation);
        var live = charter.CheckLive(whole.With([]), Given.Today);
        foreach (var membership in whole.Memberships)
            live.Add(membership);
        Found(live.Report()).Should().Be(expected, $"{situation}, as a live check");
    }

    [Fact]
    public void Vacancy_OfNamedLines_AsksOnlyOfThem() =>
        Found(Given.Charter(Seats, beside: "vacancy: { filledWithin: 60d, lines: [ chair ] }").Check(CompactRegister.Of(""), Given.Today)).Should().Be("chair violated");

    [Fact]
    public void History_OfASeat_TellsTheDayOnWhichTheTimeIsOver() =>
        Given.Charter(Seats, beside: "vacancy: { filledWithin: 60d }").History(CompactRegister.Of("ssg p1 skive chair from=2010-01-01; ssg p2 viborg from=2010-01-01 to=2013-12-31"),
            Given.Day("2014-01-01"), Given.Day("2014-12-31")).Intervals.Where(i => i.Finding.Constraint == "D").Should().ContainSingle().Which.From.Should().Be(Given.Day("2014-03-02"));

    private static string Found(Report report) => Answer.Findings(report.Findings.Where(f => f.Constraint == "D"));
}
