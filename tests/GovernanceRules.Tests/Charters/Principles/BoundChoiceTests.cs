using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The greater or the lesser of a share and a number, per key.</summary>
public sealed class BoundChoiceTests
{
    private const string AThirdAndTwo = "balance: { key: gender, over: [ woman ], min: { greaterOf: [ 1/3, 2 ] } }";
    private const string AtMostHalfAndTwo = "atMostPer: { key: organisation, max: { lesserOf: [ 1/2, 2 ] } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a third is one, and two are asked", AThirdAndTwo, "ssg p1 gender=woman; ssg p2 gender=man; ssg p3 gender=man", "violated: woman violated" },
        { "two of six", AThirdAndTwo, "ssg p1 gender=woman; ssg p2 gender=woman; ssg p3 gender=man; ssg p4 gender=man; ssg p5 gender=man; ssg p6 gender=man", "held" },
        { "two of seven, where a third is three", AThirdAndTwo, "ssg p1 gender=woman; ssg p2 gender=woman; ssg p3 gender=man; ssg p4 gender=man; ssg p5 gender=man; ssg p6 gender=man; ssg p7 gender=man", "violated: woman violated" },
        { "nobody", AThirdAndTwo, "", "violated: woman violated" },
        { "one is not recorded", AThirdAndTwo, "ssg p1 gender=woman; ssg p2; ssg p3 gender=man", "unknown: woman unknown" },
        { "one of two", AtMostHalfAndTwo, "ssg p1 skive; ssg p2 viborg", "held" },
        { "two of three, where half is one", AtMostHalfAndTwo, "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "violated: skive violated" },
        { "three of seven, where two are allowed", AtMostHalfAndTwo, "ssg p1 skive; ssg p2 skive; ssg p3 skive; ssg p4 viborg; ssg p5 viborg; ssg p6 herning; ssg p7 herning", "violated: skive violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_OfTheGreaterOrTheLesser_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfTheGreater_SaysBothAndWhatTheyAmountTo()
    {
        var finding = Given.Report(AThirdAndTwo, "ssg p1 gender=woman; ssg p2 gender=man; ssg p3 gender=man").Findings.Should().ContainSingle().Subject;

        finding.Text(Language.English).Should().Be(new FindingText("at least the greater of 1/3 and 2 (2 of 3)", "1 member with `gender` `woman`",
            "`Sundhedsstyregruppen` has 1 member with `gender` `woman`; at least the greater of 1/3 and 2 (2 of 3) are required.",
            "Appoint 1 more member with `gender` `woman` to `Sundhedsstyregruppen`, or put 1 in the place of others: a share changes with the whole."));
        finding.Text(Language.Danish).Expected.Should().Be("mindst det største af 1/3 og 2 (2 af 3)");
    }
}
