using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Bounds that are a share of how many others there are, and numbers that must be odd.</summary>
public sealed class ShareOfOthersTests
{
    private const string Half = "count: { members: { sector: regional }, min: { of: { sector: municipal }, share: 1/2 } }";
    private const string HalfDown = "count: { members: { sector: regional }, min: { of: { sector: municipal }, share: 1/2, rounded: down } }";
    private const string AtMostHalfUp = "count: { members: { sector: regional }, max: { of: { sector: municipal }, share: 1/2, rounded: up } }";
    private const string MoreThanHalf = "count: { members: { sector: regional }, moreThan: { of: { sector: municipal }, share: 1/2 } }";
    private const string LessThanHalf = "count: { members: { sector: regional }, lessThan: { of: { sector: municipal }, share: 1/2 } }";
    private const string PerOrganisation = "atMostPer: { key: organisation, members: { sector: municipal }, max: { of: { sector: regional }, share: 100% } }";
    private const string AsThere = "count: { members: {}, min: { of: { forum: kosu }, share: 100% } }";
    private const string Odd = "count: { members: {}, odd: true }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "half of three is two", Half, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region", "violated: - violated" },
        { "two are half of three and more", Half, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region; ssg p5 region", "held" },
        { "half of three is one when rounded down", HalfDown, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region", "held" },
        { "half of nobody is nobody", Half, "", "held" },
        { "half of three is two when rounded up", AtMostHalfUp, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region; ssg p5 region", "held" },
        { "three are more than half of three", AtMostHalfUp, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region; ssg p5 region; ssg p6 region", "violated: - violated" },
        { "of nobody, nobody is allowed", AtMostHalfUp, "ssg p4 region", "violated: - violated" },
        { "one is not more than half of two", MoreThanHalf, "ssg p1 skive; ssg p2 skive; ssg p4 region", "violated: - violated" },
        { "two are more than half of two", MoreThanHalf, "ssg p1 skive; ssg p2 skive; ssg p4 region; ssg p5 region", "held" },
        { "of nobody, nobody is more than half", MoreThanHalf, "", "held" },
        { "one is less than half of three", LessThanHalf, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region", "held" },
        { "one is not less than half of two", LessThanHalf, "ssg p1 skive; ssg p2 skive; ssg p4 region", "violated: - violated" },
        { "of nobody, nobody is less", LessThanHalf, "", "held" },
        { "one may be of either side", Half, "ssg p1 skive; ssg p2 viborg; ssg p3", "unknown: - unknown" },
        { "whoever they are, too few", Half, "ssg p1 skive; ssg p2 viborg; ssg p3 skive; ssg p4 skive; ssg p5 skive; ssg p6", "violated: - violated" },
        { "for each organisation as many as of others", PerOrganisation, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region", "violated: skive violated" },
        { "each organisation has as many as the others", PerOrganisation, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region; ssg p5 region", "held" },
        { "as many as in another forum", AsThere, "ssg p1; kosu p2", "held" },
        { "fewer than in another forum", AsThere, "ssg p1; kosu p2; kosu p3", "violated: - violated" },
        { "the others are not recorded", AsThere, "unrecorded kosu; ssg p1; kosu p2", "unknown: - unknown" },
        { "the others are not recorded, and more are known", AsThere, "unrecorded kosu; ssg p1; kosu p2; kosu p3", "violated: - violated" },
        { "three are odd", Odd, "ssg p1; ssg p2; ssg p3", "held" },
        { "two are even", Odd, "ssg p1; ssg p2", "violated: - violated" },
        { "nobody is even", Odd, "", "violated: - violated" },
        { "perhaps three", "count: { members: { sector: municipal }, odd: true }", "ssg p1 skive; ssg p2 skive; ssg p3", "unknown: - unknown" },
        { "odd and too few", "count: { members: {}, min: 3, odd: true }", "ssg p1", "violated: - violated" },
        { "even for each organisation where somebody sits", "count: { members: {}, per: organisation, odd: true }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "violated: skive violated" },
        { "an even number of organisations", "count: { members: {}, distinct: organisation, odd: true }", "ssg p1 skive; ssg p2 viborg; ssg p3 viborg", "violated: - violated" },
        { "a waiver by number is of too many or too few", Odd, "ssg p1; ssg p2; waiver upTo=2 downTo=2 to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15,upTo=2,downTo=2 violated" },
        { "an even number that stood when it was waived", Odd, "ssg p1; ssg p2; waiver to=2014-12-31", "waived: - waived" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Count_AgainstOthersOrOdd_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData(HalfDown, "ssg p1 skive; ssg p2 skive; ssg p3 viborg",
        "`Sundhedsstyregruppen` has no members from the sector `regional`; at least 1/2 as many as members from the sector `municipal`, rounded down (1 of 3) are required.",
        "Appoint 1 more member from the sector `regional` to `Sundhedsstyregruppen`, while there still are 3 members from the sector `municipal`.",
        "`Sundhedsstyregruppen` har ingen medlemmer fra sektoren `regional`; der kræves mindst 1/2 så mange som medlemmer fra sektoren `municipal`, rundet ned (1 af 3).",
        "Udpeg 1 ekstra medlem fra sektoren `regional` til `Sundhedsstyregruppen`, mens der fortsat er 3 medlemmer fra sektoren `municipal`.")]
    [InlineData(AtMostHalfUp, "ssg p1 skive; ssg p4 region; ssg p5 region",
        "`Sundhedsstyregruppen` has 2 members from the sector `regional`; there may be at most 1/2 as many as members from the sector `municipal`, rounded up (1 of 1).",
        "Let 1 member from the sector `regional` leave `Sundhedsstyregruppen`, while there still is 1 member from the sector `municipal`.",
        "`Sundhedsstyregruppen` har 2 medlemmer fra sektoren `regional`; der må være højst 1/2 så mange som medlemmer fra sektoren `municipal`, rundet op (1 af 1).",
        "Lad 1 medlem fra sektoren `regional` udtræde af `Sundhedsstyregruppen`, mens der fortsat er 1 medlem fra sektoren `municipal`.")]
    [InlineData(Odd, "ssg p1; ssg p2",
        "`Sundhedsstyregruppen` has 2 members; an odd number is required.",
        "Appoint 1 more member to `Sundhedsstyregruppen`, or let 1 leave.",
        "`Sundhedsstyregruppen` har 2 medlemmer; der kræves et ulige antal.",
        "Udpeg 1 ekstra medlem til `Sundhedsstyregruppen`, eller lad 1 udtræde.")]
    public void Message_OfOthersOrOdd_SaysHowToMend(string constraint, string register, string message, string suggestion, string besked, string forslag)
    {
        var finding = Given.Report(constraint, register).Findings.Should().ContainSingle().Which;

        var (english, danish) = (finding.Text(Language.English), finding.Text(Language.Danish));
        (english.Message, english.Suggestion, danish.Message, danish.Suggestion).Should().Be((message, suggestion, besked, forslag));
    }

    [Fact]
    public void Persons_OfAFinding_AreTheCountedAndNotTheOthers() =>
        Given.Report(Half, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region").Findings.Should().ContainSingle().Which.Persons.Should().Equal("p4");

    [Fact]
    public void SettledBy_OfAnUnknownNumberOfOthers_NamesWhatIsNotRecordedOfThem() =>
        Given.Report("count: { members: { role: chair }, min: { of: { level: director }, share: 1/2 } }", "ssg p1 chair chief; ssg p2 director; ssg p3 director; ssg p4").Findings
            .Should().ContainSingle().Which.ResolvedBy.Should().Equal(new MissingData("p4", "level"));
}
