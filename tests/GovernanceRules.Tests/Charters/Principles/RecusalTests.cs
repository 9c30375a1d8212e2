using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class RecusalTests
{
    private const string Recusal = "recusal: {}";
    private const string Three = "ssg p1 skive; ssg p2 viborg; ssg p3 region secretary; ";
    private const string OfP1 = Three + "matter m ssg 2014-02-01 decided concerns= concernsPersons=p1 ";
    private const string OfSkive = Three + "matter m ssg 2014-02-01 decided concerns=skive concernsPersons= ";
    private const string OfNobody = Three + "matter m ssg 2014-02-01 decided concerns= concernsPersons= ";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "concerned and away", Recusal, OfP1 + "present=p2+p3", "held" },
        { "concerned and present", Recusal, OfP1 + "present=p1+p2", "violated: p1 violated" },
        { "concerned, at the meeting, and recused", Recusal, OfP1 + "present=p1+p2 recused=p1", "held" },
        { "concerned and recused, but votes", Recusal, OfP1 + "present=p1+p2 recused=p1 for=p1+p2", "violated: p1 violated" },
        { "concerned and abstains", Recusal, OfP1 + "present=p2 abstained=p1", "violated: p1 violated" },
        { "concerned, and who was present is not recorded", Recusal, OfP1, "unknown: p1 unknown" },
        { "concerned and not at the meeting", Recusal, OfP1 + "; meeting ssg 2014-02-01 present=p2", "held" },
        { "concerned and at the meeting", Recusal, OfP1 + "; meeting ssg 2014-02-01 present=p1", "violated: p1 violated" },
        { "a guest is asked too", Recusal, Three + "matter m ssg 2014-02-01 decided concerns= concernsPersons=g1 present=g1", "violated: g1 violated" },
        { "a guest is not asked where only members are", "recusal: { members: { role: any } }", Three + "matter m ssg 2014-02-01 decided concerns= concernsPersons=g1 present=g1", "held" },
        { "a guest is not asked where members are", "recusal: { members: {} }", Three + "matter m ssg 2014-02-01 decided concerns= concernsPersons=g1 present=g1", "held" },
        { "a member is asked where members are", "recusal: { members: {} }", OfP1 + "present=p1+p2", "violated: p1 violated" },
        { "a secretary is not asked where members are", "recusal: { members: {} }", Three + "matter m ssg 2014-02-01 decided concerns=region concernsPersons= present=p3", "held" },
        { "for an organisation that is concerned", Recusal, OfSkive + "present=p1+p2", "violated: p1 violated" },
        { "for an organisation that is concerned, and recused", Recusal, OfSkive + "present=p1+p2 recused=p1", "held" },
        { "in another role", Recusal, Three + "matter m ssg 2014-02-01 discussed concerns=region concernsPersons= present=p3", "violated: p3 violated" },
        { "for the organisation until the day before", Recusal, "ssg p1 skive to=2014-01-31; ssg p1 viborg from=2014-02-01; matter m ssg 2014-02-01 decided concerns=skive concernsPersons= present=p1", "held" },
        { "for which organisation is not recorded", Recusal, "ssg p1; ssg p2 viborg; matter m ssg 2014-02-01 decided concerns=skive concernsPersons= present=p1+p2", "unknown: p1 unknown" },
        { "nobody is concerned", Recusal, OfNobody, "held" },
        { "whom it concerns is not recorded", Recusal, Three + "matter m ssg 2014-02-01 decided concerns= present=p1", "unknown: - unknown" },
        { "whom it concerns is not recorded, and nobody was there", Recusal, Three + "matter m ssg 2014-02-01 decided present=", "held" },
        { "which organisations it concerns is not recorded", Recusal, Three + "matter m ssg 2014-02-01 decided concernsPersons= present=p1", "unknown: - unknown" },
        { "which organisations it concerns is not recorded, and only guests were there", Recusal, Three + "matter m ssg 2014-02-01 decided concernsPersons= present=g1", "held" },
        { "certain of one, open of the others", Recusal, Three + "matter m ssg 2014-02-01 decided concernsPersons=p1 present=p1+p2", "violated: - unknown, p1 violated" },
        { "who sits there is not recorded", Recusal, "unrecorded ssg; matter m ssg 2014-02-01 decided concerns=skive concernsPersons= present=p9", "unknown: p9 unknown" },
        { "elsewhere", Recusal, Three + "matter m kosu 2014-02-01 decided concerns= concernsPersons=p1 present=p1", "held" },
        { "to come", Recusal, Three + "matter m ssg 2014-03-02 decided concerns= concernsPersons=p1 present=p1", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recusal_OfMatters_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfTwoMatters_TellsBoth() =>
        Given.Report(Recusal, OfP1 + "present=p1+p2; matter n ssg 2014-02-08 decided concerns=skive concernsPersons= present=p1 for=p1").Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("In `Sundhedsstyregruppen`, `p1` was present at `m` on 2014-02-01 and voted on `n` on 2014-02-08, and is concerned by it or sits for an organisation that is.");

    [Theory]
    [InlineData(OfP1, "Record who was present at `m`.")]
    [InlineData("ssg p1; ssg p2 viborg; matter m ssg 2014-02-01 decided concerns=skive concernsPersons= present=p1+p2", "Record which organisation `p1` sits for, and from when.")]
    [InlineData("ssg p1; ssg p2 viborg; matter m ssg 2014-02-01 decided concerns=skive concernsPersons=", "Record who was present at `m`, and which organisation `p1` sits for.")]
    public void Suggestion_OfWhatIsNotRecorded_AsksForWhatDecides(string register, string expected) =>
        Given.Report(Recusal, register).Findings.Should().ContainSingle().Which.Text(Language.English).Suggestion.Should().Be(expected);

    [Fact]
    public void SettledBy_OfWhatIsNotRecorded_NamesIt() =>
        Given.Report(Recusal, Three + "matter m ssg 2014-02-01 decided present=p1").Findings.Should().ContainSingle().Which.ResolvedBy
            .Should().Equal(new MissingData("m", "concerns"), new MissingData("m", "concernsPersons"));
}
