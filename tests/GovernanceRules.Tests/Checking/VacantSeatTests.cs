using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Seats that the register says are empty: they count nobody, and say why too few are counted.</summary>
public sealed class VacantSeatTests
{
    private const string Two = "count: { members: {}, exactly: 2 }";
    private const string PerSector = "count: { members: {}, per: sector, over: [ municipal, regional ], min: 1 }";

    // Seats: what the finding says of seats that are vacant; empty if it says nothing of them.
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { Two, "ssg p1; vacant ssg", "violated: - violated", "A seat as member in `Sundhedsstyregruppen` is recorded as vacant." },
        { Two, "ssg p1; vacant ssg from=2014-02-01", "violated: - violated", "A seat as member in `Sundhedsstyregruppen` is recorded as vacant since 2014-02-01." },
        { Two, "vacant ssg; vacant ssg", "violated: - violated", "2 seats as members in `Sundhedsstyregruppen` are recorded as vacant." },
        { Two, "ssg p1; vacant ssg chair skive director by=kosu", "violated: - violated",
            "A seat as chair from `Skive Kommune` at level `director` appointed by `KOSU` in `Sundhedsstyregruppen` is recorded as vacant." },
        { Two, "ssg p1; vacant ssg to=2014-02-28", "violated: - violated", "" },
        { Two, "ssg p1; vacant ssg from=2014-03-02", "violated: - violated", "" },
        { Two, "ssg p1; vacant kosu", "violated: - violated", "" },
        { Two, "ssg p1; vacant ssg secretary", "violated: - violated", "" },
        { Two, "ssg p1; ssg p2; ssg p3; vacant ssg", "violated: - violated", "" },
        { Two, "ssg p1; ssg p2; vacant ssg", "held", "" },
        { "count: { members: { level: director }, exactly: 2 }", "ssg p1 director; ssg p2; vacant ssg", "unknown: - unknown", "A seat as member in `Sundhedsstyregruppen` is recorded as vacant." },
        { "count: { members: { level: director }, exactly: 2 }", "ssg p1 director; vacant ssg chief", "violated: - violated", "" },
        { PerSector, "ssg p1 skive; vacant ssg region", "violated: regional violated", "A seat as member from `Region Midtjylland` in `Sundhedsstyregruppen` is recorded as vacant." },
        { PerSector, "ssg p1 skive; vacant ssg", "violated: regional violated", "A seat as member in `Sundhedsstyregruppen` is recorded as vacant." },
        { PerSector, "ssg p1 skive; vacant ssg viborg", "violated: regional violated", "" },
        { PerSector, "ssg p1 skive; vacant ssg none", "violated: regional violated", "" },
        { "compare: { members: {}, relation: superset, with: { forum: kosu }, by: organisation }", "kosu p1 skive; vacant ssg skive", "violated: skive violated",
            "A seat as member from `Skive Kommune` in `Sundhedsstyregruppen` is recorded as vacant." },
        { "compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1 skive; vacant ssg skive", "violated: skive violated", "" },
        { "seats: { disjoint: true, lines: [ { name: A, members: { sector: municipal }, exactly: 1 } ] }", "vacant ssg skive", "violated: A violated",
            "A seat as member from `Skive Kommune` in `Sundhedsstyregruppen` is recorded as vacant." },
        { "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; vacant ssg skive; vacant ssg skive", "held", "" },
        { Two, "vacant ssg skive; vacant ssg viborg; vacant ssg region; vacant ssg hev; vacant ssg plo", "violated: - violated", "2 more seats are recorded as vacant." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Seats_ThatAreVacant_CountNobodyAndAreTold(string principle, string register, string expected, string seats)
    {
        var report = Given.Report(principle, register);

        Answer.Of(report).Should().Be(expected);
        foreach (var message in report.Findings.Select(f => f.Message(Language.English)))
            if (seats.Length > 0)
                message.Should().EndWith(" " + seats);
            else
                message.Should().NotContain("vacant");
    }

    [Fact]
    public void Seat_ThatIsVacant_IsToldInDanishAndPointsAtItsRow()
    {
        var finding = Given.Report(Two, "ssg p1; vacant ssg skive from=2014-02-01; vacant ssg skive from=2014-02-01").Findings.Single();

        finding.Message(Language.Danish).Should().EndWith(" 2 pladser som medlemmer fra `Skive Kommune` i `Sundhedsstyregruppen` er registreret som ubesatte siden 2014-02-01.");
        finding.Locations.Select(l => $"{l.Role} {l.Location.File}").Should().Equal("constraint charter.yaml", "membership register.yaml", "membership register.yaml");
        finding.Persons.Should().Equal("p1");
    }

    [Fact]
    public void Forum_OfWhichOnlyAVacantSeatIsRecorded_IsRecorded()
    {
        var charter = Given.Charter("count: { members: {}, min: 1 }");

        Answer.Of(charter.Check(Register.Define("r", r => r.Member(Membership.Vacant("ssg"))), Given.Today)).Should().Be("violated: - violated");
        Answer.Of(charter.Check(Register.Define("r", r => { }), Given.Today)).Should().Be("unknown: - unknown");
    }

    // Before the days that are covered, only the vacant seat says how long it has been empty.
    [Theory]
    [InlineData("covers from=2014-02-01; vacant ssg from=2013-12-01", "violated")]
    [InlineData("covers from=2014-02-01; vacant ssg from=2014-01-15", "unknown")]
    [InlineData("covers from=2014-02-01; vacant ssg from=2013-12-01 to=2014-02-15", "unknown")]
    [InlineData("covers from=2014-02-01; vacant ssg secretary from=2013-12-01", "unknown")]
    [InlineData("covers from=2014-02-01", "unknown")]
    public void Vacancy_OfASeatThatIsRecordedAsVacant_BeginsOnItsDay(string register, string expected) => Answer.Of(
        Given.Constraints("""
              - { id: S, forum: ssg, seats: { lines: [ { name: A, exactly: 1 } ] } }
              - { id: C, forum: ssg, vacancy: { filledWithin: 60d } }
            """).Check(CompactRegister.Of(register), Given.Today)).Should().Contain($"C/ssg {expected}");

    [Fact]
    public void Seats_ThatBecomeVacantAndAreFilled_ChangeALiveCheck()
    {
        var register = CompactRegister.Of("ssg p1 skive; ssg p2 viborg");
        var charter = Given.Charter(Two);
        var live = charter.CheckLive(register, Given.Today);
        var (sitting, seat) = (register.Memberships[1], Membership.Vacant("ssg") with { Organisation = "viborg" });

        live.Change(sitting, seat).Appeared.Single().Message(Language.English).Should().EndWith("A seat as member from `Viborg Kommune` in `Sundhedsstyregruppen` is recorded as vacant.");
        live.Preview(l => l.Remove(seat)).Disappeared.Should().BeEmpty();
        live.Change(seat, sitting).Disappeared.Select(f => f.Fingerprint).Should().Equal("C/ssg");
        live.Report().Findings.Should().BeEmpty();
        live.Memberships.Should().HaveCount(2);
        live.Invoking(l => l.Remove(seat)).Should().Throw<ArgumentException>().WithMessage("There is no such vacant seat in `ssg`.*");
    }

    [Fact]
    public void Check_OfADayInALiveCheck_TellsTheSeatsThatAreVacantThen()
    {
        var (charter, register) = (Given.Charter(Two), CompactRegister.Of("ssg p1; vacant ssg from=2014-03-05"));
        var live = charter.CheckLive(register, Given.Today);

        live.MoveTo(Given.Day("2014-03-05"));

        live.Report().Findings.Single().Message(Language.English).Should().Be(charter.Check(register, Given.Day("2014-03-05")).Findings.Single().Message(Language.English))
            .And.EndWith("is recorded as vacant since 2014-03-05.");
    }
}
