namespace GovernanceRules.Files.Tests.Documents;

public sealed class CharterTestFaultTests
{
    private const string Charter = """
        charter: c
        organisations: [ { id: o, sector: s } ]
        fora: [ { id: board } ]
        constraints: [ { id: SIZE, forum: board, count: { members: {}, min: 1 } } ]
        """;

    public static TheoryData<string, string> Faults => new()
    {
        { "test: []", "4:1: error GOV004: `test` is no key of a charter test; did you mean `tests`?" },
        { "tests: []", "4:8: error GOV006: the list `tests` is empty; expected a list of tests with at least one entry" },
        { "tests: [ { asOf: 2014-03-01 } ]", "4:10: error GOV005: the test has no `name`; a test needs `name`" },
        { "tests: [ { name: a } ]", "4:10: error GOV005: the test has no `asOf`; give the day here, or at the top of the file for all tests" },
        { "tests: [ { name: a, asOf: soon } ]", "4:27: error GOV014: `asOf` is `soon`; expected a date such as 2014-03-01" },
        { "asOf: 2014-03-01\ntests: [ { name: a }, { name: a } ]", "5:25: error GOV010: the test `a` stands twice; the first is in line 5" },
        { "asOf: 2014-03-01\ntests: [ { name: a, violated: [ SIZ/board ] } ]", "5:33: error GOV012: the charter `c` has no constraint `SIZ`; did you mean `SIZE`?" },
        { "asOf: 2014-03-01\ntests: [ { name: a, about: SIZ } ]", "5:28: error GOV012: the charter `c` has no constraint `SIZ`; did you mean `SIZE`?" },
        { "asOf: 2014-03-01\ntests: [ { name: a } ]\nunbroken: [ { constraint: SIZ, because: b } ]", "6:27: error GOV012: the charter `c` has no constraint `SIZ`; did you mean `SIZE`?" },
        { "asOf: 2014-03-01\ntests: [ { name: a } ]\nunbroken: [ { constraint: SIZE } ]", "6:13: error GOV005: the exemption has no `because`; an exemption needs `constraint` and `because`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, violated: SIZE } ]", "5:31: error GOV006: `violated` is `SIZE`; expected a list such as [ SSG-MIRROR/ssg/skive ]" },
        { "asOf: 2014-03-01\ntests: [ { name: a, register: [] } ]", "5:31: error GOV006: `register` is a list; expected the path of a register, or a register written out here" },
        { "asOf: 2014-03-01\ntests: [ { name: a, register: none.register.yaml } ]", "5:31: error GOV001: there is no file `none.register.yaml`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, register: { memberships: [ { person: p } ] } } ]", "5:48: error GOV005: the membership has no `forum`; a membership needs `forum` and `person`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, remove: [ {} ] } ]", "5:31: error GOV005: the removal names no list of the register; expected one, such as `memberships`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, add: [ { fora: { id: x }, people: { id: y } } ] } ]", "5:28: error GOV005: the addition names several lists of the register; expected one, such as `memberships`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, remove: [ { membership: { person: p } } ] } ]", "5:33: error GOV004: `membership` is no key of a removal; did you mean `memberships`?" },
        { "asOf: 2014-03-01\ntests: [ { name: a, remove: [ { memberships: { person: x } } ] } ]", "5:46: error GOV027: no row under `memberships` of the register has these values, so nothing is removed; expected those of one row at least" },
        { "asOf: 2014-03-01\ntests: [ { name: a, change: [ { memberships: { person: p } } ] } ]", "5:31: error GOV005: the change has no `to`; a change needs `to`" },
        { "asOf: 2014-03-01\ntests: [ { name: a, change: [ { meetings: { forum: board }, to: { date: 2014-01-01 } } ] } ]", "5:43: error GOV027: no row under `meetings` of the register has these values, so nothing is changed; expected those of one row at least" },
        { "asOf: 2014-03-01\ntests: [ { name: a, remove: [ { memberships: p } ] } ]", "5:46: error GOV006: `memberships` is `p`; expected a mapping such as { person: p1 }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, remove: [ { memberships: [ { person: p } ] } ] } ]", "5:46: error GOV006: `memberships` is a list; expected a mapping such as { person: p1 }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, change: [ { memberships: [ { person: p } ], to: { role: chair } } ] } ]", "5:46: error GOV006: `memberships` is a list; expected a mapping such as { person: p1 }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, change: [ { covers: all, to: { allFora: true } } ] } ]", "5:41: error GOV006: `covers` is `all`; expected a mapping such as { person: p1 }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, change: [ { memberships: { person: p }, to: chair } ] } ]", "5:65: error GOV006: `to` is `chair`; expected a mapping such as { person: p1 }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, add: [ { memberships: p } ] } ]", "5:43: error GOV006: `memberships` is `p`; expected a mapping such as { forum: ... }" },
        { "asOf: 2014-03-01\ntests: [ { name: a, add: [ { memberships: { forum: board, person: q, from: never } } ] } ]", "5:76: error GOV014: `from` is `never`; expected a date such as 2014-03-01, 2014-03 or 2014" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void CharterTest_WithOneMistake_TellsOneFaultAtItsPlace(string text, string expected)
    {
        using var folder = new TempFolder().With("c.charter.yaml", Charter);
        var tests = $"charterTest: t\ncharter: ./c.charter.yaml\nregister: {{ memberships: [ {{ forum: board, person: p }} ] }}\n{text}";

        folder.Here(Told.By(() => CharterTestFile.Parse(tests, folder["a.yaml"]))).Where(l => !l.Contains("has no `tests`", StringComparison.Ordinal))
            .Should().Equal("a.yaml:" + expected);
    }

    [Fact]
    public void CharterTest_WithoutItsRegister_SaysWhereOneIsGiven()
    {
        using var folder = new TempFolder().With("c.charter.yaml", Charter);

        folder.Here(Told.By(() => CharterTestFile.Parse("charterTest: t\ncharter: ./c.charter.yaml\nasOf: 2014-03-01\ntests: [ { name: a } ]", folder["a.yaml"])))
            .Should().Equal("a.yaml:4:10: error GOV005: the test has no `register`; give one here, or at the top of the file for all tests");
    }

    [Fact]
    public void CharterTest_WithFaultsInEveryFile_TellsThemAllAtOnce()
    {
        using var folder = new TempFolder()
            .With("c.charter.yaml", Charter + "\nlevel: [ x ]")
            .With("r.register.yaml", "register: r\nmemberships: [ { forum: board } ]")
            .With("a.yaml", "charterTest: t\ncharter: ./c.charter.yaml\nasOf: 2014-03-01\nregister: ./r.register.yaml\ntests: [ { nam: a }, { name: b, hold: [] } ]");

        folder.Here(Told.By(() => CharterTestFile.Load(folder["a.yaml"]))).Should().Equal(
            "a.yaml:5:12: error GOV004: `nam` is no key of a test; did you mean `name`?",
            "a.yaml:5:33: error GOV004: `hold` is no key of a test; did you mean `held`?",
            "c.charter.yaml:5:1: error GOV004: `level` is no key of a charter; did you mean `levels`?",
            "r.register.yaml:2:16: error GOV005: the membership has no `person`; a membership needs `forum` and `person`, or `vacant: true` for a seat that nobody holds");
    }

    [Fact]
    public void CharterTest_ReadAsAnother_SaysWhatRunsIt() => Told.By(() => RegisterFile.Parse("charterTest: t\nregister: { }", "t.yaml")).Should().Equal(
        "t.yaml:1:1: error GOV006: `t.yaml` is a charter test, which `governance test` runs; expected a register");

    [Fact]
    public void CharterTest_ThatIsARegister_IsRefused() => Told.By(() => CharterTestFile.Parse("register: r", "r.yaml")).Should().Equal(
        "r.yaml:1:1: error GOV006: `r.yaml` is a register; expected a charter test, which begins with `charterTest: ID`");
}
