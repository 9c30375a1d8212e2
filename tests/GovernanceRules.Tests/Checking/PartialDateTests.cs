using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Memberships of which only the month or the year is recorded in which they begin or end, or nothing.</summary>
public sealed class PartialDateTests
{
    private const string OneMember = "count: { members: {}, exactly: 1 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "not before the month", "from=2014-06", "2014-05-31", "violated: - violated" },
        { "perhaps from its first day", "from=2014-06", "2014-06-01", "unknown: - unknown" },
        { "perhaps on the last day but one", "from=2014-06", "2014-06-29", "unknown: - unknown" },
        { "for certain from its last day", "from=2014-06", "2014-06-30", "held" },
        { "perhaps from the first day of the year", "from=2014", "2014-01-01", "unknown: - unknown" },
        { "for certain from the last day of the year", "from=2014", "2014-12-31", "held" },
        { "for certain until the first day on which it can end", "to=2014-06", "2014-06-01", "held" },
        { "perhaps no longer from the second", "to=2014-06", "2014-06-02", "unknown: - unknown" },
        { "perhaps until its last day", "to=2014-06", "2014-06-30", "unknown: - unknown" },
        { "not after it", "to=2014-06", "2014-07-01", "violated: - violated" },
        { "for certain in between", "from=2013 to=2014-06", "2014-01-01", "held" },
        { "begun and ended in one month, on no day for certain", "from=2014-06 to=2014-06", "2014-06-15", "unknown: - unknown" },
        { "begun by its end, which is recorded", "from=2014-06 to=2014-06-10", "2014-06-10", "held" },
        { "not for certain before its end", "from=2014-06 to=2014-06-10", "2014-06-09", "unknown: - unknown" },
        { "ended on an unknown day, on the first day", "from=2014-06-10 to=unknown", "2014-06-10", "held" },
        { "ended on an unknown day, a day later", "from=2014-06-10 to=unknown", "2014-06-11", "unknown: - unknown" },
        { "ended on an unknown day, before the first day", "from=2014-06-10 to=unknown", "2014-06-09", "violated: - violated" },
        { "ended on an unknown day, since when is not recorded either", "to=unknown", "2014-06-09", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Membership_WithAPartialDate_IsCertainOnlyFromItsLastPossibleDay(string situation, string dates, string day, string expected)
    {
        var charter = Given.Charter(OneMember);
        var register = CompactRegister.Of($"ssg p1 {dates}");

        Answer.Of(charter.Check(register, Given.Day(day))).Should().Be(expected, situation);
        Answer.Of(GovernanceChecker.For(charter).Check(register, Given.Day(day))).Should().Be(expected, situation);
        var live = charter.CheckLive(register.With([]), Given.Day("2013-01-01"));
        live.Add(register.Memberships[0]);
        live.MoveTo(Given.Day(day));
        Answer.Of(live.Report()).Should().Be(expected, $"{situation}, as a live check");
    }

    [Fact]
    public void Finding_OfAMembershipThatMayHaveBegun_SaysWhatWouldSettleIt() =>
        Given.Report(OneMember, "ssg p1 from=2014-03", Given.Day("2014-03-10")).Findings.Should().ContainSingle()
            .Which.ResolvedBy.Should().Equal(new MissingData("p1", "from"));

    [Fact]
    public void History_OfAPartialDate_HasAnIntervalForEachThatMayBe()
    {
        var history = Given.Charter(OneMember).History(CompactRegister.Of("ssg p1 from=2014-06 to=2014-08"), Given.Day("2014-01-01"), Given.Day("2014-12-31"));

        history.Intervals.Select(i => $"{i.Finding.Verdict} {i.From:MM-dd} {i.To:MM-dd}")
            .Should().BeEquivalentTo("Violated 01-01 05-31", "Unknown 06-01 06-29", "Unknown 08-02 08-31", "Violated 09-01 12-31");
    }

    [Theory]
    [InlineData("2014-06", "2014-06-01..2014-06-30")]
    [InlineData("2014-02", "2014-02-01..2014-02-28")]
    [InlineData("2014", "2014-01-01..2014-12-31")]
    public void Period_OfAPartialDate_HoldsEveryDayThatMayBe(string date, string period) =>
        CompactRegister.Of($"ssg p1 from={date} to={date}").Memberships[0].Period.ToString().Should().Be(period);

    [Fact]
    public void LiveCheck_ThatEndsSuchAMembership_IsCertainOfTheEnd()
    {
        var register = CompactRegister.Of("ssg p1 from=2013-01-01 to=unknown");
        var live = Given.Charter(OneMember).CheckLive(register, Given.Today);

        live.End(register.Memberships[0], Given.Today);

        Answer.Of(live.Report()).Should().Be("held");
    }

    [Fact]
    public void Builder_WithAMonth_SaysTheSameAsTheFile() =>
        Register.Define("r", r => r.Member("ssg", "p1", from: PartialDate.Of(2014, 6), to: PartialDate.Unknown)).Memberships[0].Should()
            .Be(CompactRegister.Of("ssg p1 from=2014-06 to=unknown").Memberships[0] with { Location = null });
}
