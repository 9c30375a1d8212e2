using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Selections of which so many must hold, and fora by list, by selection and as the member's own.</summary>
public sealed class ChosenForaTests
{
    private const string TwoOfThree = "every: { members: {}, is: { atLeast: 2, of: [ { sector: municipal }, { level: director }, { gender: woman } ] } }";
    private const string InACluster = "drawnFrom: { forum: { kind: cluster-forum } }";
    private const string NotInATheme = "separate: { from: { kind: theme-group } }";
    private const string InTwo = "drawnFrom: { forum: [ sku, kosu ] }";
    private const string AsOfBoth = "mirror: { of: [ sku, kosu ], politicians: { level: politician } }";
    private const string InTheOwn = "every: { members: {}, is: { also: { forum: own } } }";
    private const string Councils = "forum council-skive organisation=skive; forum council-viborg organisation=viborg; ";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two of three", TwoOfThree, "ssg p1 skive director gender=man; ssg p2 region director gender=woman", "held" },
        { "one of three", TwoOfThree, "ssg p1 skive chief gender=man", "violated: p1 violated" },
        { "one, and another may be", TwoOfThree, "ssg p1 skive chief", "unknown: p1 unknown" },
        { "two, and the third may be", TwoOfThree, "ssg p1 skive director", "held" },
        { "none, and two may be", TwoOfThree, "ssg p1 region", "unknown: p1 unknown" },
        { "none, and one may be", TwoOfThree, "ssg p1 region chief", "violated: p1 violated" },
        { "in some forum of the kind", InACluster, "ssg p1; ssg p2; cluster-vest p1; cluster-midt p2", "held" },
        { "in no forum of the kind", InACluster, "ssg p1; ssg p2; cluster-vest p1; theme-a p2", "violated: p2 violated" },
        { "perhaps in one that is not recorded", InACluster, "unrecorded cluster-midt; ssg p1; ssg p2; cluster-vest p1", "unknown: p2 unknown" },
        { "in none of the kind", NotInATheme, "ssg p1; theme-a p2; theme-b p3; cluster-vest p1", "held" },
        { "in one of the kind", NotInATheme, "ssg p1; theme-a p2; theme-b p1", "violated: p1 violated" },
        { "in the one or the other", InTwo, "ssg p1; ssg p2; sku p1; kosu p2", "held" },
        { "in neither", InTwo, "ssg p1; sku p2; kosu p3", "violated: p1 violated" },
        { "one of the two is no more", "separate: { from: [ sku, old ] }", "ssg p1; sku p1", "notApplicable" },
        { "all of the kind are no more but this one", "separate: { from: { kind: steering-group } }", "ssg p1; old p1 to=2013-12-31; kosu p2", "violated: p1 violated" },
        { "each of both is mirrored", AsOfBoth, "ssg p1 skive; ssg p2 viborg; sku p3 skive politician; kosu p4 viborg politician", "held" },
        { "of the second none is mirrored", AsOfBoth, "ssg p1 skive; sku p3 skive politician; kosu p4 viborg politician", "violated: viborg violated" },
        { "each sits in the forum of the organisation", InTheOwn, Councils + "ssg p1 skive; council-skive p1; ssg p2 viborg; council-viborg p2", "held" },
        { "one sits in another's", InTheOwn, Councils + "ssg p1 skive; council-viborg p1", "violated: p1 violated" },
        { "the organisation is not recorded", InTheOwn, Councils + "ssg p1; council-viborg p1", "unknown: p1 unknown" },
        { "the organisation is not recorded, and the person sits nowhere else", InTheOwn, Councils + "ssg p1", "violated: p1 violated" },
        { "of no organisation", InTheOwn, Councils + "ssg p1 none; council-viborg p1", "violated: p1 violated" },
        { "of an organisation without a forum", InTheOwn, Councils + "ssg p1 region; council-viborg p1", "violated: p1 violated" },
        { "those who sit for the organisation itself", "count: { members: { forum: own }, exactly: 2 }", Councils + "council-skive p1 skive; council-viborg p2 viborg; council-viborg p3 skive", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Selection_OfChosenFora_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData(InACluster, "ssg p2; cluster-vest p1",
        "p2", "`p2` sits in `Sundhedsstyregruppen` but not in a forum of kind `cluster-forum`, from which members are drawn.")]
    [InlineData(InTheOwn, Councils + "ssg p1 region",
        "p1", "`p1` in `Sundhedsstyregruppen` does not fit: members must be somebody who also sits in the forum of the member's organisation as member.")]
    public void Message_OfChosenFora_NamesThem(string constraint, string register, string person, string message)
    {
        var finding = Given.Report(constraint, register).Findings.Should().ContainSingle().Which;

        finding.Key.Should().Be(person);
        finding.Message(Language.English).Should().Be(message);
    }
}
