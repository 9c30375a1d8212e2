using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>A forum that certainly does not exist: the register lists every forum, and not this one. That it is missing is asked elsewhere.</summary>
public sealed class MissingForumTests
{
    private const string Missing = "unrecorded ssg; covers allFora=true; ";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "who must be there", "count: { members: {}, min: 1 }", Missing + "kosu p1", "notApplicable" },
        { "what its members must be", "level: { atLeast: director }", Missing + "kosu p1", "notApplicable" },
        { "who shares its chair", "shared: { role: chair, between: [ municipal, regional ] }", Missing + "kosu p1", "notApplicable" },
        { "whom it is compared with", "drawnFrom: { forum: kosu }", Missing + "kosu p1", "notApplicable" },
        { "how often it meets", "meetings: { perYear: { min: 1 } }", Missing + "covers allFora=true from=2013-01-01 to=2014-12-31", "notApplicable" },
        { "before what it meets", "meetsBefore: { forum: sku }", Missing + "meeting sku 2014-02-01", "notApplicable" },
        { "the forum that another is compared with", "compare: { members: {}, relation: equal, with: { forum: kosu }, by: person }", "unrecorded kosu; covers allFora=true; ssg p1", "notApplicable" },
        { "the forum that another mirrors", "mirror: { of: sku }", "unrecorded sku; covers allFora=true; ssg p1", "notApplicable" },

        { "somebody sits in it", "count: { members: {}, min: 2 }", Missing + "ssg p1 to=2014-03-01", "unknown: - unknown" },
        { "somebody sat in it until yesterday", "count: { members: {}, min: 2 }", Missing + "ssg p1 to=2014-02-28", "notApplicable" },
        { "the register lists it", "count: { members: {}, min: 1 }", "covers allFora=true; forum ssg", "violated: - violated" },
        { "the register is complete for it", "count: { members: {}, min: 1 }", "covers allFora=true", "violated: - violated" },
        { "the register may lack fora", "count: { members: {}, min: 1 }", "unrecorded ssg; kosu p1", "unknown: - unknown" },
        { "the register is complete for another time", "count: { members: {}, min: 1 }", "unrecorded ssg; covers allFora=true to=2014-02-28; kosu p1", "unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Constraint_OfAForumThatDoesNotExist_IsNotApplicable(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Row_OfAForumThatDoesNotExist_SaysSo() => Given.Report("count: { members: {}, min: 1 }", Missing).Outcomes.Should().ContainSingle()
        .Which.Reason(Language.English).Should().Be("`Sundhedsstyregruppen` does not exist: the register says that it lists every forum, and this one is not among them.");

    [Fact]
    public void LiveCheck_WhileTheForumComesAndGoes_FollowsIt()
    {
        var charter = Given.Charter("level: { atLeast: director }");
        var live = charter.CheckLive(CompactRegister.Of(Missing), Given.Today);
        var chief = CompactRegister.Of("ssg p1 chief").Memberships[0];

        Answer.Of(live.Report()).Should().Be("notApplicable");
        live.Add(chief);
        Answer.Of(live.Report()).Should().Be("violated: - unknown, p1 violated");
        live.Remove(chief);
        Answer.Of(live.Report()).Should().Be("notApplicable");
        live.Findings.Should().BeEmpty();
    }

    [Fact]
    public void History_OfAForumThatComesAndGoes_HasFindingsWhileItExists()
    {
        var charter = Given.Charter("level: { atLeast: director }");
        var register = CompactRegister.Of(Missing + "ssg p1 chief from=2014-01-10 to=2014-01-20");

        charter.History(register, Given.Day("2014-01-01"), Given.Day("2014-02-01")).Intervals.Select(i => $"{i.Finding.Fingerprint} {i.From:yyyy-MM-dd} {i.To:yyyy-MM-dd}")
            .Should().Equal("C/ssg 2014-01-10 2014-01-20", "C/ssg/p1 2014-01-10 2014-01-20");
    }
}
