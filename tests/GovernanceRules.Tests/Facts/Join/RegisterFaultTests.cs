using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Facts.Join;

/// <summary>Rows of a register whose words neither it nor the charter declares, and what the two declare differently.</summary>
public sealed class RegisterFaultTests
{
    public static TheoryData<string, string> Rows => new()
    {
        { "memberships: [ { forum: ssgg, person: p } ]", "2:25: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "memberships: [ { forum: ssg, person: p, organisation: skiev } ]", "2:55: error GOV012: the organisation `skiev` is not declared; did you mean `skive`?" },
        { "memberships: [ { forum: ssg, person: p, role: chiar } ]", "2:47: error GOV012: the role `chiar` is not declared; did you mean `chair`?" },
        { "memberships: [ { forum: ssg, person: p, level: directr } ]", "2:48: error GOV012: the level `directr` is not declared; did you mean `director`?" },
        { "memberships: [ { forum: ssg, person: p, attributes: { gendr: woman } } ]", "2:62: error GOV012: the attribute `gendr` is not declared; did you mean `gender`?" },
        { "memberships: [ { forum: ssg, person: p, attributes: { gender: womn } } ]", "2:63: error GOV017: `womn` is none of the values of the attribute `gender`; did you mean `woman`?" },
        { "memberships: [ { forum: ssg, person: p, attributes: { gender: woman } }, { forum: ssg, person: q, attributes: { gender: womn } } ]",
            "2:121: error GOV017: `womn` is none of the values of the attribute `gender`; did you mean `woman`?" },
        { "memberships: [ { forum: ssg, person: p, to: 2010-01-01, organisation: nowhere } ]", "2:71: error GOV012: the organisation `nowhere` is not declared; known are `herning`, `hev`, `plo`, `region`, `skive`, `viborg`" },
        { "memberships: [ { forum: ssgg, vacant: true } ]", "2:25: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "memberships: [ { forum: ssg, vacant: true, organisation: skiev } ]", "2:58: error GOV012: the organisation `skiev` is not declared; did you mean `skive`?" },
        { "people: [ { id: p, attributes: { gendr: woman } } ]", "2:41: error GOV012: the attribute `gendr` is not declared; did you mean `gender`?" },
        { "people: [ { id: p, attributes: { gender: [ woman, womn ] } } ]", "2:51: error GOV017: `womn` is none of the values of the attribute `gender`; did you mean `woman`?" },
        { "meetings: [ { forum: ssgg, date: 2014-01-01 } ]", "2:22: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "covers: { fora: [ ssg, kossu ] }", "2:24: error GOV012: the forum `kossu` is not declared; did you mean `kosu`?" },
        { "waivers: [ { constraint: CC, reason: R, decidedBy: kosu, decidedOn: 2014-01-01, to: 2014-12-31 } ]", "2:26: error GOV012: the constraint `CC` is not declared; did you mean `C`?" },
        { "waivers: [ { constraint: C, forum: ssgg, reason: R, decidedBy: kosu, decidedOn: 2014-01-01, to: 2014-12-31 } ]", "2:36: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "organisations: [ { id: x, clusters: [ west ] } ]", "2:39: error GOV012: the cluster `west` is not declared; did you mean `vest`?" },
        { "organisations: [ { id: x, attributes: { voting: maybe } } ]", "2:49: error GOV017: `maybe` is none of the values of the attribute `voting`; known are `no`, `yes`" },
        { "organisations: [ { id: x, partOf: regoin } ]", "2:35: error GOV012: the organisation `regoin` is not declared; did you mean `region`?" },
        { "organisations: [ { id: x, partOf: y }, { id: y, partOf: x } ]", "2:35: error GOV018: `partOf` runs in a circle: `x` -> `y` -> `x`" },
        { "organisations: [ { id: x, partOf: x } ]", "2:35: error GOV018: `partOf` runs in a circle: `x` -> `x`" },
        { "fora: [ { id: x, reportsTo: ssgg } ]", "2:29: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "fora: [ { id: x, cluster: west } ]", "2:27: error GOV012: the cluster `west` is not declared; did you mean `vest`?" },
    };

    public static TheoryData<string, string> Listed => new()
    {
        { "people: [ { id: p, competences: [ law, lwa ] } ]", "2:40: error GOV012: the competence `lwa` is not declared; did you mean `law`?" },
        { "memberships: [ { forum: ssg, person: p, nominatedBy: councill } ]", "2:54: error GOV012: the body `councill` is not declared; did you mean `council`?" },
        { "memberships: [ { forum: ssg, person: p, approvedBy: councill } ]", "2:53: error GOV012: the body `councill` is not declared; did you mean `council`?" },
        { "memberships: [ { forum: ssg, person: p, to: 2014-12-31, endedBy: councill } ]", "2:66: error GOV012: the body `councill` is not declared; did you mean `council`?" },
        { "memberships: [ { forum: ssg, person: p, appointedBy: councill } ]", "2:54: error GOV012: the body `councill` is not declared; did you mean `council`?" },
        { "waivers: [ { constraint: C, reason: R, decidedBy: councill, decidedOn: 2014-01-01, to: 2014-12-31 } ]", "2:51: error GOV012: the body `councill` is not declared; did you mean `council`?" },
    };

    public static TheoryData<string, string> Fitting => new()
    {
        { "free words where the charter gives no list", "people: [ { id: p, competences: [ anything ] } ]\nmemberships: [ { forum: ssg, person: p, appointedBy: anybody } ]" },
        { "words of the register's own", "organisations: [ { id: x, sector: new } ]\nfora: [ { id: y, reportsTo: ssg } ]\nattributes: [ colour ]\nmemberships: [ { forum: y, person: p, organisation: x, attributes: { colour: red } } ]" },
        { "a waiver of a built-in constraint", "waivers: [ { constraint: FORUM-PERIOD, reason: R, decidedBy: kosu, decidedOn: 2014-01-01, to: 2014-12-31 } ]" },
        { "a forum declared by both alike", "fora: [ { id: ssg, kind: steering-group, reportsTo: sku } ]" },
        { "a register that adds what the charter leaves out", "fora: [ { id: sku, setUpBy: region } ]\norganisations: [ { id: region, code: \"1082\" } ]" },
    };

    public static TheoryData<string, string> Conflicts => new()
    {
        { "fora: [ { id: ssg, kind: political } ]", "2:15: error GOV020: the forum `ssg` has another `kind` here than in the charter" },
        { "fora: [ { id: ssg, name: Another, reportsTo: kosu } ]", "2:15: error GOV020: the forum `ssg` has another `name` here than in the charter|2:15: error GOV020: the forum `ssg` has another `reportsTo` here than in the charter" },
        { "fora: [ { id: old, inForce: { to: 2014-12-31 } } ]", "2:15: error GOV020: the forum `old` has another `inForce` here than in the charter" },
        { "organisations: [ { id: skive, sector: regional } ]", "2:24: error GOV020: the organisation `skive` has another `sector` here than in the charter" },
        { "organisations: [ { id: skive, clusters: [ vest ] } ]", "2:24: error GOV020: the organisation `skive` has another `clusters` here than in the charter" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_WithAWordThatNothingDeclares_IsAFaultAtItsPlace(string rows, string expected) =>
        JoinFaultsOf.Register($"register: r\n{rows}").Should().Equal("register.yaml:" + expected);

    [Theory]
    [MemberData(nameof(Listed))]
    public void Row_WithAWordThatAListLacks_IsAFaultAtItsPlace(string rows, string expected) =>
        JoinFaultsOf.Register($"register: r\n{rows}", "bodies: [ council ]\ncompetences: [ law ]").Should().Equal("register.yaml:" + expected);

    [Theory]
    [MemberData(nameof(Fitting))]
    public void Row_ThatFits_IsNoFault(string situation, string rows) => JoinFaultsOf.Register($"register: r\n{rows}").Should().BeEmpty(situation);

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void Declaration_WithAnotherValueThanTheCharters_IsAConflict(string rows, string expected) =>
        JoinFaultsOf.Register($"register: r\n{rows}").Should().Equal(expected.Split('|').Select(e => "register.yaml:" + e));

    public static TheoryData<string, string, string> Clusters => new()
    {
        { "unknown", "[ vest ]", "held" },
        { "[ unknown ]", "vest", "held" },
        { "unknown", "[ midt ]", "violated: vest violated" },
        { "unknown", "unknown", "unknown: vest unknown" },
        { "[ vest ]", "unknown", "held" },
        { "unknown", "{ id: vest, to: 2013-12-31 }", "violated: vest violated" },
        { "{ id: unknown, to: 2013-12-31 }", "[ vest ]", "register.yaml:3:24: error GOV020: the organisation `viborg` has another `clusters` here than in the charter" },
        { "[ midt ]", "[ vest ]", "register.yaml:3:24: error GOV020: the organisation `viborg` has another `clusters` here than in the charter" },
    };

    [Theory]
    [MemberData(nameof(Clusters))]
    public void Clusters_ThatTheCharterLeavesUnknown_AreThoseOfTheRegister(string ofCharter, string ofRegister, string expected)
    {
        var charter = CharterFile.Parse($"charter: c\nclusters: [ {{ id: vest }}, {{ id: midt }} ]\norganisations: [ {{ id: viborg, clusters: {ofCharter} }} ]\nfora: [ {{ id: ssg }} ]\n"
            + "constraints: [ { id: C, forum: ssg, everyCluster: { over: [ vest ] } } ]", "charter.yaml");
        var register = RegisterFile.Parse(
            $"register: r\nmemberships: [ {{ forum: ssg, person: p, organisation: viborg }} ]\norganisations: [ {{ id: viborg, clusters: {ofRegister} }} ]", "register.yaml");

        Told().Should().Be(expected);

        string Told()
        {
            try
            {
                return Answer.Of(charter.Check(register, Given.Today));
            }
            catch (InvalidInputException refused)
            {
                return string.Join('|', refused.Diagnostics);
            }
        }
    }

    [Fact]
    public void Attribute_WithOtherValuesThanTheCharters_IsAConflict() => JoinFaultsOf.Register("register: r\nattributes: [ { id: gender, values: [ female, male ] } ]")
        .Should().Equal("register.yaml:2:21: error GOV020: the attribute `gender` has another `values` here than in the charter");

    [Fact]
    public void Attribute_WithADefaultThatIsNoneOfTheChartersValues_IsAFault() => JoinFaultsOf.Register("register: r\nattributes: [ { id: gender, default: other } ]")
        .Should().ContainSingle().Which.Should().EndWith("error GOV017: the default `other` is none of the values of the attribute `gender`; known are `man`, `woman`");

    [Fact]
    public void Attribute_ThatTheRegisterGivesADefault_HasIt() => Answer.Of(Given.Charter("count: { members: { list: none-given }, exactly: 1 }").Check(
        RegisterFile.Parse("register: r\nattributes: [ { id: list, default: none-given } ]\nmemberships: [ { forum: ssg, person: p, organisation: skive } ]"), Given.Today)).Should().Be("held");

    [Fact]
    public void Circle_OverCharterAndRegister_IsAFault() => JoinFaultsOf.Both(
        "charter: c\nfora: [ { id: a, reportsTo: b }, { id: b } ]", "register: r\nfora: [ { id: b, reportsTo: a } ]")
        .Should().ContainSingle().Which.Should().EndWith("error GOV018: `reportsTo` runs in a circle: `a` -> `b` -> `a`");

    [Fact]
    public void ManyRows_WithOneUnknownWord_AreToldOneByOne() =>
        JoinFaultsOf.Register("register: r\nmemberships:\n  - { forum: ssgg, person: p }\n  - { forum: ssg, person: q }\n  - { forum: ssgg, person: r }").Should().Equal(
            "register.yaml:3:14: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?",
            "register.yaml:5:14: error GOV012: the forum `ssgg` is not declared; did you mean `ssg`?");

    [Fact]
    public void RegisterInCode_WithAnUnknownWord_IsAFaultWithoutAPlace() =>
        FluentActions.Invoking(() => Given.Charter("count: { members: {}, min: 0 }").Check(Register.Define("r", r => r.Member("ssg", "p", role: "chiar")), Given.Today))
            .Should().Throw<InvalidInputException>().Which.Diagnostics.Should().Equal(new Diagnostic("GOV012", null, "the role `chiar` is not declared; did you mean `chair`?"));

    [Fact]
    public void RegisterInCode_ThatContradictsItself_IsRefused() =>
        FluentActions.Invoking(() => Register.Define("r", r => r
            .Person(new Person("p")).Person(new Person("p"))
            .Member("f", "p", from: new DateOnly(2014, 1, 2), to: new DateOnly(2014, 1, 1))
            .Member("f", "")
            .Waiver(new Waiver("C", "R", "b", default, Period.Always))))
            .Should().Throw<InvalidInputException>().Which.Diagnostics.Select(f => f.Code).Should().Equal("GOV010", "GOV015", "GOV011", "GOV005");
}
