using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class MirrorTests
{
    private const string Mirror = "mirror: { of: sku, members: { sector: municipal } }";
    private const string Exact = "mirror: { of: sku, members: { sector: municipal }, exact: true }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "each politician's municipality has its member", Mirror, "sku a1 skive politician; sku a2 viborg mayor; ssg p1 skive; ssg p2 viborg", "held" },
        { "one municipality is missing", Mirror, "sku a1 skive politician; sku a2 viborg mayor; ssg p1 skive", "violated: viborg violated" },
        { "two politicians of one municipality need one member", Mirror, "sku a1 skive politician; sku a2 skive politician; ssg p1 skive", "held" },
        { "an officer in the political forum is not mirrored", Mirror, "sku a1 skive director; ssg p1 viborg", "held" },
        { "a politician of another sector is not mirrored", Mirror, "sku a1 region politician", "held" },
        { "without a sector all politicians are mirrored", "mirror: { of: sku }", "sku a1 region politician", "violated: region violated" },
        { "a deputy of a politician is not mirrored", Mirror, "sku a1 skive politician deputy", "held" },
        { "a deputy does not mirror", Mirror, "sku a1 skive politician; ssg p1 skive deputy", "violated: skive violated" },
        { "the political forum is vacant", Mirror, "ssg p1 skive", "held" },
        { "this forum is vacant", Mirror, "sku a1 skive politician", "violated: skive violated" },
        { "the politicians are chosen, still of the members' sector", "mirror: { of: sku, members: { sector: municipal }, politicians: { role: chair } }", "sku a1 region chair; sku a2 skive chair; sku a3 viborg politician", "violated: skive violated" },
        { "the politicians are chosen with a sector of their own", "mirror: { of: sku, members: { sector: municipal }, politicians: { sector: regional } }", "sku a1 region director; ssg p1 skive", "violated: region violated" },
        { "an empty choice is the usual levels", "mirror: { of: sku, members: { sector: municipal }, politicians: {} }", "sku a1 skive director; sku a2 viborg politician", "violated: viborg violated" },
        { "members of a level", "mirror: { of: sku, members: { sector: municipal, level: { atLeast: director } } }", "sku a1 skive politician; sku a2 viborg politician; ssg p1 skive director; ssg p2 viborg chief", "violated: viborg violated" },
        { "by cluster", "mirror: { of: sku, members: { sector: municipal }, by: cluster }", "sku a1 skive politician; ssg p1 viborg", "violated: psyk violated" },
        { "one person with two memberships mirrors two", Mirror, "sku a1 skive politician; sku a2 viborg politician; ssg p1 skive; ssg p1 viborg", "held" },
        { "a politician of before is not mirrored", Mirror, "sku a1 skive politician to=2014-02-28", "held" },
        { "a politician on his last day is", Mirror, "sku a1 skive politician to=2014-03-01", "violated: skive violated" },

        { "a surplus is no matter", Mirror, "ssg p1 viborg", "held" },
        { "exact: a surplus", Exact, "sku a1 skive politician; ssg p1 skive; ssg p2 viborg", "violated: viborg violated" },
        { "exact: a surplus and one missing", Exact, "sku a1 skive politician; ssg p2 viborg", "violated: skive violated, viborg violated" },
        { "exact: the same", Exact, "sku a1 skive politician; ssg p1 skive; ssg p2 region", "held" },
        { "exact: both vacant", Exact, "", "held" },

        { "the level of a politician is not recorded", Mirror, "sku a1 skive", "unknown: skive unknown" },
        { "the level of a politician is not recorded, but mirrored", Mirror, "sku a1 skive; ssg p1 skive", "held" },
        { "the organisation of a politician is not recorded", Mirror, "sku a1 politician; ssg p1 skive", "unknown: - unknown" },
        { "the organisation of a member is not recorded", Mirror, "sku a1 skive politician; ssg p1", "unknown: skive unknown" },
        { "the political forum is not recorded", Mirror, "ssg p1 skive; unrecorded sku", "unknown: - unknown" },
        { "the political forum is not recorded, one of it is known and missing", Mirror, "sku a1 skive politician; ssg p1 viborg; unrecorded sku", "violated: - unknown, skive violated" },
        { "this forum is not recorded", Mirror, "sku a1 skive politician; unrecorded ssg", "unknown: skive unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mirror_OfAPoliticalForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    /// <summary>Where no political level is declared nobody can be told apart.</summary>
    [Fact]
    public void Mirror_WithoutPoliticalLevels_MirrorsAllWhoAreSeated()
    {
        var charter = CharterFile.Parse(
            """
            charter: plain
            organisations: [ { id: skive }, { id: viborg } ]
            fora: [ { id: board }, { id: group } ]
            constraints: [ { id: C, forum: group, mirror: { of: board } } ]
            """);
        var register = Register.Define("r", r => r
            .Covers("board", "group")
            .Member("board", "a1", organisation: "skive").Member("board", "a2", organisation: "viborg").Member("group", "p1", organisation: "viborg"));

        Answer.Of(charter.Check(register, Given.Today)).Should().Be("violated: skive violated");
    }
}
