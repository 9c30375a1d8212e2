using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class RotationTests
{
    private const string EveryYear = "rotation: { role: chair, per: sector, every: 1y }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "the last day of the year", EveryYear, "ssg p1 skive chair from=2013-03-02", "held" },
        { "a day longer", EveryYear, "ssg p1 skive chair from=2013-03-01", "violated: municipal violated" },
        { "one after the other from the same sector", EveryYear, "ssg p1 skive chair from=2013-01-01 to=2013-08-31; ssg p2 viborg chair from=2013-09-01", "violated: municipal violated" },
        { "another in between", EveryYear, "ssg p1 skive chair from=2013-01-01 to=2013-06-30; ssg p2 region chair from=2013-07-01 to=2013-08-31; ssg p3 viborg chair from=2013-09-01", "held" },
        { "a day without anybody", EveryYear, "ssg p1 skive chair from=2013-01-01 to=2013-06-30; ssg p3 viborg chair from=2013-07-02", "held" },
        { "per organisation", "rotation: { role: chair, per: organisation, every: 1y }", "ssg p1 skive chair from=2013-01-01 to=2013-08-31; ssg p2 viborg chair from=2013-09-01", "held" },
        { "per person", "rotation: { role: chair, per: person, every: 1y }", "ssg p1 chair from=2013-01-01", "violated: p1 violated" },
        { "another role", EveryYear, "ssg p1 skive vice-chair from=2001-01-01", "held" },
        { "of which sector is not recorded", EveryYear, "ssg p1 chair from=2013-12-01", "unknown: - unknown" },
        { "since when is not recorded", EveryYear, "ssg p1 skive chair", "unknown: municipal unknown" },
        { "reaches back before what is covered", EveryYear, "covers from=2014-01-01; ssg p1 skive chair from=2014-01-01", "unknown: municipal unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rotation_OfARole_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfARoleThatStays_SaysWhoseTurnItIs() =>
        Given.Report(EveryYear, "ssg p1 skive chair from=2013-01-01").Findings.Should().ContainSingle().Which.Message(Language.Danish)
            .Should().Be("Formanden i `Sundhedsstyregruppen` er kommet fra `municipal` siden 2013-01-01; efter 1 år går hvervet videre til en anden sektor.");
}
