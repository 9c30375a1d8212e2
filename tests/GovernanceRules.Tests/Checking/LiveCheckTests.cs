using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Each change says which findings came and which went, and leads to what a check of all memberships says.</summary>
public sealed class LiveCheckTests
{
    private const string Constraints =
        """
          - { id: CLUSTERS, forum: ssg, everyCluster: { over: [ midt, vest ] } }
          - { id: CHAIR, forum: ssg, count: { members: { role: chair }, exactly: 1 } }
          - { id: LEVEL, forum: ssg, level: { atLeast: director } }
          - { id: KOSU, forum: ssg, drawnFrom: { forum: kosu, members: { role: chair } } }
        """;

    private static readonly Membership Herning = new("ssg", "p1") { Organisation = "herning", Role = "chair", Level = "director" };
    private static readonly Membership InKosu = new("kosu", "p1");
    private static readonly Membership Skive = new("ssg", "p2") { Organisation = "skive", Level = "director" };

    // Begins with nobody: two clusters missing and no chair.
    public static TheoryData<string, string, Func<LiveCheck, LiveChange>, string, string> Changes => new()
    {
        { "one comes who mends one and breaks another", "", l => l.Add(Herning), "KOSU/ssg/p1 violated", "CLUSTERS/ssg/vest violated, CHAIR/ssg violated" },
        { "one comes who changes nothing", "ssg p1 skive director", l => l.Add(Skive), "", "" },
        { "one comes of another forum", "ssg p1 herning chair director", l => l.Add(InKosu), "", "KOSU/ssg/p1 violated" },
        { "one comes of whom something is not recorded", "ssg p1 skive chair director; kosu p1", l => l.Add(new Membership("ssg", "p3")), "CLUSTERS/ssg/vest unknown, LEVEL/ssg/p3 unknown", "CLUSTERS/ssg/vest violated" },
        { "one comes whose time is over", "", l => l.Add(Herning with { Period = new Period(null, Given.Day("2014-02-28")) }), "", "" },
        { "one comes whose time begins today", "", l => l.Add(Skive with { Period = new Period(Given.Today, null) }), "", "CLUSTERS/ssg/midt violated" },
        { "the second chair comes", "ssg p1 herning chair director; kosu p1; kosu p9", l => l.Add(new Membership("ssg", "p9") { Organisation = "skive", Role = "chair", Level = "director" }), "CHAIR/ssg violated", "CLUSTERS/ssg/midt violated" },
        { "one goes", "ssg p2 skive director", l => l.Remove(l.Memberships.Single()), "CLUSTERS/ssg/midt violated", "" },
        { "one of two goes", "ssg p2 skive director; ssg p3 viborg director", l => l.Remove(l.Memberships[0]), "", "" },
        { "one who does not fit goes", "ssg p2 skive chief", l => l.Remove(l.Memberships.Single()), "CLUSTERS/ssg/midt violated", "LEVEL/ssg/p2 violated" },
        { "one is changed", "ssg p2 skive chief", l => l.Change(l.Memberships.Single(), l.Memberships.Single() with { Level = "director" }), "", "LEVEL/ssg/p2 violated" },
        { "one changes the forum", "kosu p1; ssg p1 herning chair director", l => l.Change(l.Memberships[0], new Membership("sku", "p1")), "KOSU/ssg/p1 violated", "" },
        { "one changes into another person", "ssg p2 skive chief", l => l.Change(l.Memberships.Single(), new Membership("ssg", "p3") { Organisation = "herning" }), "CLUSTERS/ssg/midt violated, LEVEL/ssg/p3 unknown", "CLUSTERS/ssg/vest violated, LEVEL/ssg/p2 violated" },
        { "one ends the day before", "ssg p2 skive director", l => l.End(l.Memberships.Single(), Given.Day("2014-02-28")), "CLUSTERS/ssg/midt violated", "" },
        { "one ends today", "ssg p2 skive director", l => l.End(l.Memberships.Single(), Given.Today), "", "" },
        { "an end is put off", "ssg p2 skive director to=2014-02-28", l => l.End(l.Memberships.Single(), Given.Today), "", "CLUSTERS/ssg/midt violated" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_OfAMembership_SaysWhatCameAndWent(string situation, string register, Func<LiveCheck, LiveChange> change, string appeared, string disappeared)
    {
        var live = Begin(register);

        var said = change(live);

        Shown(said.Appeared).Should().Be(appeared, situation);
        Shown(said.Disappeared).Should().Be(disappeared, situation);
        said.IsEmpty.Should().Be(appeared.Length + disappeared.Length == 0);
        AgreesWithABatch(live);
    }

    [Fact]
    public void LiveCheck_AtItsBeginning_HasTheFindingsOfACheck()
    {
        var live = Begin("ssg p1 herning chief chair; ssg p2");

        Shown(live.Findings).Should().Be("CLUSTERS/ssg/midt unknown, LEVEL/ssg/p1 violated, LEVEL/ssg/p2 unknown, KOSU/ssg/p1 violated");
        live.AsOf.Should().Be(Given.Today);
        live.Memberships.Should().HaveCount(2);
        AgreesWithABatch(live);
    }

    [Fact]
    public void Change_AndBack_LeavesNothingBehind()
    {
        var live = Begin("ssg p1 herning chief chair");
        var before = Json.Of(live.Report());

        live.Add(Skive);
        live.Add(InKosu);
        live.Change(Skive, Skive with { Level = "chief" });
        live.Remove(InKosu);
        live.Remove(Skive with { Level = "chief" });

        Json.Of(live.Report()).Should().Be(before);
    }

    [Fact]
    public void Remove_OneOfTwoEqualMemberships_LeavesTheOther()
    {
        var live = Begin("");
        live.Add(Skive);
        live.Add(Skive);

        Shown(live.Remove(Skive).Appeared).Should().BeEmpty();
        live.Memberships.Should().Equal(Skive);
        Shown(live.Remove(Skive).Appeared).Should().Be("CLUSTERS/ssg/midt violated");
        live.Memberships.Should().BeEmpty();
    }

    [Fact]
    public void Add_ASecondMembershipOfOnePerson_JudgesThePersonWhole()
    {
        var live = Begin("ssg p2 skive director");

        Shown(live.Add(new Membership("ssg", "p2") { Organisation = "herning", Level = "chief" }).Appeared).Should().Be("LEVEL/ssg/p2 violated");
        AgreesWithABatch(live);
    }

    [Fact]
    public void Add_OneSeatedInAForumOfBefore_FindsItOutsideThePeriod()
    {
        var live = Begin("");
        var seat = new Membership("old", "p5");

        Shown(live.Add(seat).Appeared).Should().Be("FORUM-PERIOD/old/p5 violated");
        Shown(live.Remove(seat).Disappeared).Should().Be("FORUM-PERIOD/old/p5 violated");
    }

    [Fact]
    public void Add_WhoMendsWhatIsWaived_MakesTheWaiverUnused()
    {
        var live = Given.Charter("everyCluster: { over: [ vest ] }").CheckLive(CompactRegister.Of("waiver key=vest to=2014-12-31"), Given.Today);

        var change = live.Add(Herning);

        Shown(change.Disappeared).Should().Be("C/ssg/vest waived");
        Shown(change.Appeared).Should().Be("WAIVER-UNUSED//C/vest@2014-01-15 violated");
    }

    private static LiveCheck Begin(string register) => Given.Constraints(Constraints).CheckLive(CompactRegister.Of(register), Given.Today);

    private static void AgreesWithABatch(LiveCheck live)
    {
        var report = live.Report();

        Json.Of(report).Should().Be(Json.Of(report.Charter.Check(report.Register, Given.Today)));
        report.Register.Memberships.Should().Equal(live.Memberships);
        Shown(report.Findings).Should().Be(Shown(live.Findings));
    }

    private static string Shown(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(f => $"{f.Fingerprint} {(f.Waiver is null ? f.Verdict.ToString().ToLowerInvariant() : "waived")}"));
}
