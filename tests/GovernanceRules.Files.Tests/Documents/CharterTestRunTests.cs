namespace GovernanceRules.Files.Tests.Documents;

/// <summary>What a charter test says of a register in which two persons from the wrong sector sit in the board, and one sits unknown.</summary>
public sealed class CharterTestRunTests
{
    private const string Charter = """
        charter: c
        levels: [ chief, director ]
        organisations: [ { id: o, sector: s }, { id: p, sector: t } ]
        fora: [ { id: board }, { id: panel, inForce: { from: 2020-01-01 } } ]
        constraints:
          - { id: SIZE, forum: board, count: { members: {}, min: 2 } }
          - { id: LEVEL, forum: [ board, panel ], level: { atLeast: director } }
          - { id: SECTOR, forum: board, everySector: { sectors: [ s ] } }
        """;

    private const string Head = """
        charterTest: t
        charter: c
        asOf: 2014-03-01
        register:
          covers: { from: 2014-01-01, to: 2014-12-31, fora: [ board ] }
          memberships:
            - { forum: board, person: a, organisation: o, level: director }
            - { forum: board, person: b, organisation: p, level: chief }
            - { forum: board, person: c, organisation: p }
        tests:

        """;

    public static TheoryData<string, string> Tests => new()
    {
        { "violated: [ LEVEL/board/b ], unknown: [ LEVEL/board/c ]", "" },
        { "violated: [ LEVEL/board/b ], unknown: [ LEVEL/board/c ], held: [ SIZE, SECTOR/board ], notApplicable: [ LEVEL/panel ]", "" },
        { "about: SIZE", "" },
        { "about: [ SIZE, LEVEL ], violated: [ LEVEL/board/b ], unknown: [ LEVEL/board/c ]", "" },
        { "remove: [ { memberships: { organisation: p } } ], violated: [ SIZE/board ]", "" },
        { "change: [ { memberships: { organisation: p }, to: { level: director } } ]", "" },
        { "change: [ { memberships: { person: b }, to: { level: \"\" } } ], unknown: [ LEVEL/board/b, LEVEL/board/c ]", "" },
        { "change: [ { covers: {}, to: { to: 2014-02-01 } } ], about: SIZE, unknown: [ SIZE/board ]", "" },
        { "add: [ { waivers: { constraint: LEVEL, reason: r, decidedBy: board, decidedOn: 2014-01-01, to: 2014-12-31 } } ], waived: [ LEVEL/board/b ], unknown: [ LEVEL/board/c ]", "" },
        { "asOf: 2014-12-31, register: { memberships: [ { forum: board, person: a, organisation: o, level: director, to: 2014-12-30 } ] }, violated: [ SIZE/board, SECTOR/board/s ]", "" },
        { "unknown: [ LEVEL/board/c ]", "11:5: `LEVEL/board/b` is violated, which the test does not expect: `b` sits in `board` at level `chief`; at least `director` is required." },
        { "violated: [ LEVEL/board/b, LEVEL/board/c ]", "11:43: `LEVEL/board/c` should be violated, but is unknown: It is not known whether `c` in `board` is at level `director` or above, since `level` of `c` is not recorded." },
        { "violated: [ LEVEL/board/b, SIZE/board ], unknown: [ LEVEL/board/c ]", "11:43: `SIZE/board` should be violated, but there is no such finding." },
        { "about: LEVEL, violated: [ LEVEL/board/b ], waived: [ LEVEL/board/c ]", "11:69: `LEVEL/board/c` should be waived, but is unknown: It is not known whether `c` in `board` is at level `director` or above, since `level` of `c` is not recorded." },
        { "about: SIZE, held: [ LEVEL/board ]", "11:37: `LEVEL/board` should be held on 2014-03-01, but is violated." },
        { "about: SIZE, held: [ LEVEL ]", "11:37: `LEVEL` should be held on 2014-03-01, but is violated in `board`." },
        { "about: SIZE, held: [ LEVEL/panel ]", "11:37: `LEVEL/panel` should be held on 2014-03-01, but does not apply: `panel` is not in force that day." },
        { "about: SIZE, held: [ SIZE/panel ]", "11:37: `SIZE/panel` should be held on 2014-03-01, but the charter has no such constraint in that forum." },
        { "about: SIZE, notApplicable: [ SIZE ]", "11:46: `SIZE` should not apply on 2014-03-01, but is held in `board`." },
        { "about: SIZE, change: [ { covers: {}, to: { to: 2014-02-01 } } ]", "11:5: `SIZE/board` is unknown, which the test does not expect: The register does not cover that day." },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void CharterTest_Run_SaysWhatDiffers(string test, string differences) =>
        string.Join("\n", Run($"  - {{ name: x, {test} }}").Results.Single().Differences).Replace("t.yaml:", "", StringComparison.Ordinal).Should().Be(differences);

    [Fact]
    public void Difference_InDanish_SaysTheSame() => Run("  - { name: x, violated: [ LEVEL/board/c ], held: [ LEVEL/panel ] }").Results.Single().Differences
        .Select(d => d.Message(Language.Danish)).Should().Equal(
            "`LEVEL/board/c` skal være overtrådt, men er uafklaret: Det vides ikke, om `c` i `board` er på niveau `director` eller højere, da `level` for `c` ikke er registreret.",
            "`LEVEL/panel` skal være opfyldt 2014-03-01, men gælder ikke: `panel` findes ikke den dag.",
            "`LEVEL/board/b` er overtrådt, hvad testen ikke venter: `b` sidder i `board` på niveau `chief`; der kræves mindst `director`.");

    [Fact]
    public void NeverBroken_OfAFile_AreTheConstraintsThatNoTestBreaks() =>
        Run("  - { name: x, about: SIZE }").NeverBroken.Select(c => c.Text).Should().Equal("SIZE", "LEVEL", "SECTOR");

    [Fact]
    public void NeverBroken_OfAFileThatSaysWhy_LeavesThoseOut() =>
        Run("  - { name: x }\nunbroken: [ { constraint: SIZE, because: b } ]").NeverBroken.Select(c => c.Text).Should().Equal("SECTOR");

    [Fact]
    public void Unbroken_ThatIsBroken_IsADifference() =>
        Run("  - { name: x, about: LEVEL, violated: [ LEVEL/board/b ], unknown: [ LEVEL/board/c ] }\nunbroken: [ { constraint: LEVEL, because: b } ]").Results.Single()
            .Differences.Select(d => d.ToString()).Should().Equal("t.yaml:12:27: `LEVEL` stands under `unbroken`, but the test `x` breaks it; take it out there.");

    [Fact]
    public void Register_ThatDoesNotFitTheCharter_IsAFaultOfTheTests() =>
        Told.By(() => Run("  - { name: x, add: [ { memberships: { forum: bord, person: d } } ] }")).Should().Equal(
            "t.yaml:11:47: error GOV012: the forum `bord` is not declared; did you mean `board`?");

    private static CharterTestReport Run(string tests) =>
        CharterTestFile.Parse(Head + tests, "t.yaml", new ReadingOptions { Bundled = new OneCharter(Charter) }).Run();

    private sealed class OneCharter(string text) : IBundledFiles
    {
        public IEnumerable<string> Ids => ["c"];

        public bool TryOpen(string id, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Stream stream)
        {
            stream = id == "c" ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) : null;
            return stream is not null;
        }
    }
}
