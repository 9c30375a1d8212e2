using System.Xml;
using System.Xml.Linq;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed class JUnitReportTests
{
    private static readonly string Schema = Repository.PathOf("tests", "GovernanceRules.Cli.Tests", "Reports", "junit.xsd");

    [Fact]
    public void Row_ThatFails_IsOneFailureWithAllThatIsNotedOfIt()
    {
        var suites = Read(new CheckAnswer([Some.Levels()]));

        var failure = suites.Descendants("failure").Should().ContainSingle().Subject;
        Told(failure.Parent!).Should().Be(("c.r.board", "LEVEL", "r.register.yaml"));
        ((string?)failure.Attribute("message"), (string?)failure.Attribute("type")).Should().Be(("`low` sits in `board` at level `chief`; at least `director` is required.", "violated"));
        failure.Value.Should().ContainAll("ERROR `low`", "UNKNOWN ", "WAIVED `waived`", "LEVEL/board/low  r.register.yaml:4:5", "“Members are directors.” (C-1)");
    }

    [Fact]
    public void Row_WhoseFindingsFailNothing_PassesAndTellsThem()
    {
        var suites = Read(new CheckAnswer([Some.Levels()]) { FailOn = FailOn.Never });

        suites.Descendants("failure").Should().BeEmpty();
        suites.Descendants("system-out").Should().ContainSingle().Which.Value.Should().Contain("ERROR `low`");
    }

    [Fact]
    public void Faults_OfTheInput_AreErrorsOfASuiteOfTheirOwn()
    {
        var error = Read(Some.Fault("x.yaml", Some.Hostile)).Descendants("error").Should().ContainSingle().Subject;

        Told(error.Parent!).Should().Be(("input", "x.yaml:3:7 GOV012", "x.yaml"));
        ((string?)error.Attribute("message"), error.Value).Should().Be((Some.Hostile, Some.Hostile));
    }

    [Fact]
    public void Row_InWhichSomethingIsUnknown_FailsForWhatIsWrong()
    {
        var report = Some.Report("charter: c\nlevels: [ low, high ]\nfora: [ { id: board } ]\nconstraints: [ { id: LEVEL, forum: board, level: { atLeast: high } } ]",
            "register: r\ncovers: { fora: [ board ] }\nmemberships: [ { forum: board, person: a }, { forum: board, person: b, level: low } ]");

        var failure = Read(new CheckAnswer([report])).Descendants("failure").Should().ContainSingle().Subject;
        ((string?)failure.Attribute("type")).Should().Be("violated");
        failure.Value.Should().StartWith("ERROR `b`").And.Contain("\n\nUNKNOWN It is not known whether `a`");
    }

    [Fact]
    public void Registers_OfOneCharter_HaveNoCaseInCommon()
    {
        var other = Some.Report("charter: c\nfora: [ { id: board } ]\nconstraints: [ { id: SIZE, forum: board, count: { members: {}, max: 0 } } ]",
            "register: other\ncovers: { fora: [ board ] }");

        Read(new CheckAnswer([Some.Crowd(2, 1), other])).Descendants("testcase").Select(c => ((string?)c.Attribute("classname"), (string?)c.Attribute("name")))
            .Should().Equal(("c.r.board", "SIZE"), ("c.other.board", "SIZE"));
    }

    [Theory]
    [InlineData(0x1, "a\uFFFDb")]
    [InlineData(0xD800, "a\uFFFDb")]
    [InlineData(0xDC00, "a\uFFFDb")]
    [InlineData(0xFFFF, "a\uFFFDb")]
    [InlineData(0xE6, "a\u00E6b")]
    public void Sign_ThatXmlCannotHold_IsReplaced(int sign, string expected) =>
        ((string?)Read(Some.Fault("x.yaml", $"a{(char)sign}b")).Descendants("error").Single().Attribute("message")).Should().Be(expected);

    [Fact]
    public void Sign_OfTwoUnits_StaysAsItIs() =>
        ((string?)Read(Some.Fault("x.yaml", "a\U0001F9D1b")).Descendants("error").Single().Attribute("message")).Should().Be("a\U0001F9D1b");

    [Fact]
    public void Answer_OfAnyKind_CountsWhatItHolds()
    {
        var suites = Read(new CheckAnswer([Some.Levels(), Some.Crowd(2, 1), Some.Crowd(0, 2)]));

        int Number(XElement of, string name) => (int)of.Attribute(name)!;
        foreach (var suite in suites.Elements("testsuite"))
        {
            Number(suite, "tests").Should().Be(suite.Elements("testcase").Count());
            Number(suite, "failures").Should().Be(suite.Descendants("failure").Count());
            Number(suite, "skipped").Should().Be(suite.Descendants("skipped").Count());
        }

        (Number(suites, "tests"), Number(suites, "failures"), Number(suites, "errors")).Should().Be((3, 2, 0));
    }

    private static (string? Class, string? Name, string? File) Told(XElement one) =>
        ((string?)one.Attribute("classname"), (string?)one.Attribute("name"), (string?)one.Attribute("file"));

    /// <summary>Reads it back, held against the schema.</summary>
    private static XElement Read(CheckAnswer answer)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Schema);
        using var stream = new MemoryStream(Some.Bytes(s => JUnitReport.Write(answer, s)));
        using var reader = XmlReader.Create(stream, settings);
        return XElement.Load(reader);
    }
}
