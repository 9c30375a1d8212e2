using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Intervals with what began and what ended them, and which of several charters was in force.</summary>
public sealed class HistoryTests
{
    private static readonly DateOnly From = Given.Day("2014-01-01");
    private static readonly DateOnly To = Given.Day("2014-12-31");

    public static TheoryData<string, string, string, string> Histories => new()
    {
        {
            "one leaves and another comes", "count: { members: { role: chair }, exactly: 1 }",
            "ssg p1 viborg chair to=2014-03-31; ssg p2 herning chair from=2014-06-01; ssg p3 to=2014-03-31",
            "C/ssg 2014-04-01..2014-05-31 Violated [MembershipEnded p1] [MembershipBegan p2]"
        },
        {
            "each key by itself", "everyCluster: { over: [ vest, midt ] }",
            "ssg p1 herning to=2014-02-28; ssg p2 skive; ssg p3 viborg to=2014-02-28",
            "C/ssg/vest 2014-03-01..2014-12-31 Violated [MembershipEnded p1] [AskedTo test]"
        },
        {
            "already so, and still", "count: { members: {}, min: 1 }", "",
            "C/ssg 2014-01-01..2014-12-31 Violated [AskedFrom test] [AskedTo test]"
        },
        {
            "one of whom something is not recorded", "level: { atLeast: director }", "ssg p1 from=2014-05-01 to=2014-05-31",
            "C/ssg/p1 2014-05-01..2014-05-31 Unknown [MembershipBegan p1] [MembershipEnded p1]"
        },
        {
            "a waiver", "count: { members: {}, min: 1 }", "waiver to=2014-06-30",
            """
            C/ssg 2014-01-01..2014-06-30 Waived [AskedFrom test] [WaiverEnded C]
            C/ssg 2014-07-01..2014-12-31 Violated [WaiverEnded C] [AskedTo test]
            WAIVER-EXPIRED//C@2014-01-15 2014-07-01..2014-12-31 Violated [WaiverEnded C] [AskedTo test]
            """
        },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void History_OfARegister_TellsTheIntervalsAndWhy(string situation, string constraint, string register, string expected)
    {
        var history = Given.Charter(constraint).History(CompactRegister.Of(register), From, To);

        string.Join('\n', history.Intervals.Select(Shown)).Should().Be(expected.ReplaceLineEndings("\n"), situation);
    }

    [Fact]
    public void History_UnderChartersThatFollowEachOther_IsJudgedByTheLatestInForce()
    {
        var earlier = Board("earlier", 1, new Period(From, null));
        var later = Board("later", 2, new Period(Given.Day("2014-05-01"), Given.Day("2014-08-31")), replaces: "earlier");

        var history = History.Of([later, earlier], Register.Define("r", r => r.Covers("board")), From, To);

        history.InForce.Select(r => $"{r.Charter.Id} {r.From:MM-dd} {r.To:MM-dd}").Should().Equal("earlier 01-01 04-30", "later 05-01 08-31", "earlier 09-01 12-31");
        history.Intervals.Select(i => $"{i.Charter.Id} {Shown(i)}").Should().Equal(
            "later SIZE/board 2014-05-01..2014-08-31 Violated [CharterBegan later] [CharterEnded later]",
            "earlier SIZE/board 2014-01-01..2014-04-30 Violated [AskedFrom earlier] [CharterEnded earlier]",
            "earlier SIZE/board 2014-09-01..2014-12-31 Violated [CharterBegan earlier] [AskedTo earlier]");
    }

    [Fact]
    public void History_UnderChartersThatDoNotFollowEachOther_IsJudgedByBoth()
    {
        var history = History.Of([Board("one", 1, Period.Always), Board("other", 2, Period.Always)], Register.Define("r", r => r.Covers("board")), From, To);

        history.Intervals.Select(i => i.Charter.Id.Text).Should().Equal("one", "other");
        history.On(Given.Today).Should().HaveCount(2);
        history.On(To.AddDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void History_OfDaysThatTheRegisterDoesNotCover_SaysSo()
    {
        var history = Given.Charter("count: { members: {}, min: 1 }").History(CompactRegister.Of("covers from=2014-02-01 to=2014-11-30"), From, To);

        history.Uncovered.Should().Equal(new Period(From, Given.Day("2014-01-31")), new Period(Given.Day("2014-12-01"), To));
        Shown(history.Intervals.Single()).Should().Be("C/ssg 2014-02-01..2014-11-30 Violated [CoverageBegan test-register] [CoverageEnded test-register]");
    }

    [Fact]
    public void History_ThatCannotBeTold_IsRefused()
    {
        var register = Register.Define("r", _ => { });
        var charter = Given.Charter("everyCluster: {}", "inForce: { from: 2020-01-01 }");

        charter.Invoking(c => c.History(register, To, From)).Should().Throw<ArgumentException>().WithMessage("The history ends on 2014-01-01, before it begins on 2014-12-31.*");
        charter.Invoking(c => c.History(register, From, To)).Should().Throw<InvalidInputException>().Which.Diagnostics.Single().Code.Should().Be("GOV040");
        register.Invoking(r => History.Of([], r, From, To)).Should().Throw<ArgumentException>();
        charter.Invoking(c => c.History(register, Given.Day("2020-01-01"), Given.Day("2020-12-31"), new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Cause_InWords_IsPartOfASentence()
    {
        var interval = Given.Charter("count: { members: { role: chair }, exactly: 1 }")
            .History(CompactRegister.Of("ssg p1 viborg chair to=2014-03-31; ssg p2 herning chair from=2014-06-01"), From, To).Intervals.Single();

        interval.Days.Should().Be(61);
        interval.Began.Single().Text(Language.English).Should().Be("`p1` left `Sundhedsstyregruppen` as chair for `Viborg Kommune`");
        interval.Began.Single().ToString().Should().Be(
            "history.membership.ended(who: `p1`, forum: `ssg`, role: history.membership.role(role: role.chair), organisation: history.membership.organisation(organisation: `viborg`))");
        interval.Ended.Single().Text(Language.Danish).Should().Be("`p2` fik sæde i `Sundhedsstyregruppen` som formand for `Herning Kommune`");
    }

    private static Charter Board(string id, int size, Period inForce, string? replaces = null) => CharterFile.Parse(
        $$"""
        charter: {{id}}
        inForce: { from: {{inForce.From ?? From:yyyy-MM-dd}}{{(inForce.To is { } to ? $", to: {to:yyyy-MM-dd}" : "")}} }
        {{(replaces is null ? "" : $"replaces: {replaces}")}}
        fora: [ { id: board } ]
        constraints: [ { id: SIZE, forum: board, count: { members: {}, min: {{size}} } } ]
        """, $"{id}.charter.yaml");

    private static string Shown(HistoryInterval interval) =>
        $"{interval.Finding.Fingerprint} {interval.From:yyyy-MM-dd}..{interval.To:yyyy-MM-dd} {(interval.Finding.Waiver is null ? interval.Finding.Verdict : "Waived")} [{Shown(interval.Began)}] [{Shown(interval.Ended)}]";

    private static string Shown(IEnumerable<HistoryCause> causes) => string.Join(", ", causes.Select(c => $"{c.Event} {c.Id}"));
}
