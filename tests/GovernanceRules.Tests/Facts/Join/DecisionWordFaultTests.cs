namespace GovernanceRules.Tests.Facts.Join;

/// <summary>Words of escalations, of what fora may decide, and of matters that nothing declares: each a fault at its place, with the nearest word.</summary>
public sealed class DecisionWordFaultTests
{
    private const string Header = """
        charter: c
        traits: [ economic, clinical ]
        types: [ trial ]
        acts: [ started ]
        organisations: [ { id: region } ]
        fora: [ { id: board, kind: board }, { id: group, kind: group, reportsTo: board } ]

        """;

    // The fault is told at the word behind the mark.
    public static TheoryData<string, string> Escalations => new()
    {
        { "from: ^gruop, to: board", "the forum `gruop` is not declared; did you mean `group`?" },
        { "from: { kind: ^grup }, to: board", "the kind `grup` is not declared; did you mean `group`?" },
        { "from: { ^area: it }, to: board", "the condition, key or attribute `area` is not declared" },
        { "to: ^bord", "the forum `bord` is not declared; did you mean `board`?" },
        { "from: group, next: [ board, ^region ]", "the forum `region` is not declared; known are `board`, `group`" },
        { "when: { type: ^trail }, to: board", "the type `trail` is not declared; did you mean `trial`?" },
        { "when: { traits: [ economic, ^clincal ] }, to: board", "the trait `clincal` is not declared; did you mean `clinical`?" },
        { "when: { allTraits: ^economics }, to: board", "the trait `economics` is not declared; did you mean `economic`?" },
        { "when: { reaches: ^bord }, to: board", "the forum `bord` is not declared; did you mean `board`?" },
        { "from: group, assessedBy: ^chiar, to: board", "the role `chiar` is not declared; did you mean `chair`?" },
        { "route: [ group, ^bord ]", "the forum or organisation `bord` is not declared; did you mean `board`?" },
        { "route: [ { forum: ^region, act: decided } ]", "the forum `region` is not declared; known are `board`, `group`" },
        { "route: [ { forum: [ group, ^bord ] } ]", "the forum `bord` is not declared; did you mean `board`?" },
        { "route: [ { forum: group, act: ^startd } ]", "the act `startd` is not declared; did you mean `started`?" },
        { "route: [ { forum: group, by: ^char } ]", "the role `char` is not declared; did you mean `chair`?" },
        { "route: [ { organisation: ^regin, act: approved } ]", "the organisation `regin` is not declared; did you mean `region`?" },
        { "route: [ { all: [ board, ^regin, concerned ] } ]", "the forum or organisation `regin` is not declared; did you mean `region`?" },
        { "route: [ { kind: [ group, ^bord ] } ]", "the kind `bord` is not declared; did you mean `board`?" },
    };

    // The fault is told at the word behind the mark.
    public static TheoryData<string, string> Matters => new()
    {
        { "type: ^trail", "the type `trail` is not declared; did you mean `trial`?" },
        { "traits: [ ^econmic ]", "the trait `econmic` is not declared; did you mean `economic`?" },
        { "concerns: [ ^regoin ]", "the organisation `regoin` is not declared; did you mean `region`?" },
        { "steps: [ { forum: ^borad, date: 2014-01-01, act: decided } ]", "the forum `borad` is not declared; did you mean `board`?" },
        { "steps: [ { organisation: ^board, date: 2014-01-01, act: decided } ]", "the organisation `board` is not declared; known are `region`" },
        { "steps: [ { forum: board, date: 2014-01-01, act: ^decide } ]", "the act `decide` is not declared; did you mean `decided`?" },
        { "steps: [ { forum: board, date: 2014-01-01, act: decided, by: ^char } ]", "the role `char` is not declared; did you mean `chair`?" },
    };

    [Theory]
    [MemberData(nameof(Escalations))]
    public void Escalation_WithAWordThatNothingDeclares_IsAFaultAtItsPlace(string escalation, string expected)
    {
        var line = $"escalations: [ {{ id: E, {escalation} }} ]";

        // What the charter alone declares is judged when it is loaded, the rest when it meets a register.
        var check = () => CharterFile.Parse(Header + line.Replace("^", "", StringComparison.Ordinal), "charter.yaml").Check(Register.Define("r", r => { }), new DateOnly(2014, 1, 1));

        check.Should().Throw<InvalidInputException>().Which.Diagnostics.Select(f => f.ToString()).Should()
            .Equal($"charter.yaml:7:{line.IndexOf('^', StringComparison.Ordinal) + 1}: error GOV012: {expected}");
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_WithAWordThatNothingDeclares_IsAFaultAtItsPlace(string matter, string expected)
    {
        var line = $"matters: [ {{ id: m, {matter} }} ]";
        var charter = CharterFile.Parse(Header, "charter.yaml");
        var register = RegisterFile.Parse("register: r\n" + line.Replace("^", "", StringComparison.Ordinal), "register.yaml");

        charter.Invoking(c => c.Check(register, new DateOnly(2014, 1, 1))).Should().Throw<InvalidInputException>()
            .Which.Diagnostics.Select(f => f.ToString()).Should().Equal($"register.yaml:2:{line.IndexOf('^', StringComparison.Ordinal) + 1}: error GOV012: {expected}");
    }

    [Theory]
    [InlineData("decides: [ economics ]", "the trait or type `economics` is not declared; did you mean `economic`?")]
    [InlineData("mayNotDecide: [ { word: trail } ]", "the trait or type `trail` is not declared; did you mean `trial`?")]
    public void Forum_ThatMayDecideAWordThatNothingDeclares_IsAFault(string words, string expected) =>
        JoinFaultsOf.Charter($"charter: c\ntraits: [ economic ]\ntypes: [ trial ]\nfora: [ {{ id: a, {words} }} ]")
            .Should().ContainSingle().Which.Should().EndWith(expected);

    [Fact]
    public void Words_OfACharterWithoutTheirLists_AreFree() => JoinFaultsOf.Charter("""
        charter: c
        types: [ trial ]
        fora: [ { id: a, decides: [ anything ], mayNotDecide: trial } ]
        escalations: [ { id: E, when: { traits: [ whatever ], type: none }, to: a } ]
        """).Should().BeEmpty();
}
