using System.Text;
using System.Text.Json;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed class JsonReportTests
{
    private const string Charter = """
        charter: c
        fora: [ { id: board } ]
        constraints: [ { id: SIZE, forum: board, count: { members: {}, max: 0 } } ]
        """;

    private const string Register = """
        register: r
        covers: { fora: [ board ] }
        memberships: [ { forum: board, person: p1 } ]
        """;

    [Fact]
    public void Bytes_OfAnyAnswer_AreUtf8WithoutMarkWithLfAndPlainDanishLetters()
    {
        var json = Some.Json(new CheckAnswer([Some.Crowd(0, 1, "Ældrerådet på Ærø & Ø <1>")]));

        json[0].Should().Be((byte)'{');
        Encoding.UTF8.GetString(json).Should().Contain("`Ældrerådet på Ærø & Ø <1>`").And.NotContain("\r").And.NotContain("\\u").And.EndWith("}\n");
    }

    [Theory]
    [InlineData("charters/c.charter.yaml", "charters/c.charter.yaml")]
    [InlineData("./charters/../c.charter.yaml", "c.charter.yaml")]
    [InlineData("../c.charter.yaml", "../c.charter.yaml")]
    public void Files_NamedInAnyWay_AreGivenRelativeToTheFolder(string named, string expected)
    {
        var folder = Environment.CurrentDirectory;

        FileOf(new CheckAnswer([Some.Report(Charter, Register, named)]) { Folder = folder }).Should().Be(expected);
        FileOf(new CheckAnswer([Some.Report(Charter, Register, Path.GetFullPath(named, folder))]) { Folder = folder }).Should().Be(expected);
    }

    [Fact]
    public void Files_NamedFromTheWorkingDirectory_AreGivenRelativeToAnotherFolder() =>
        FileOf(new CheckAnswer([Some.Report(Charter, Register, "x/c.charter.yaml")]) { Folder = Path.GetDirectoryName(Environment.CurrentDirectory) })
            .Should().Be($"{Path.GetFileName(Environment.CurrentDirectory)}/x/c.charter.yaml");

    [Fact]
    public void Files_WithoutAFolder_StayAsTheyWereNamed() =>
        FileOf(new CheckAnswer([Some.Report(Charter, Register, "./x/c.charter.yaml")])).Should().Be("./x/c.charter.yaml");

    [Fact]
    public void Memberships_InAnotherOrder_GiveTheSameBytes()
    {
        var forwards = Some.Report(Charter, "register: r\ncovers: { fora: [ board ] }\nmemberships: [ { forum: board, person: a }, { forum: board, person: b } ]");
        var backwards = Some.Report(Charter, "register: r\ncovers: { fora: [ board ] }\nmemberships: [ { forum: board, person: b }, { forum: board, person: a } ]");

        Some.Json(new CheckAnswer([forwards])).Should().Equal(Some.Json(new CheckAnswer([backwards])));
    }

    [Theory]
    [InlineData("c.charter.yaml", "c.charter.yaml")]
    [InlineData("bundled/c", null)]
    public void Clause_ThatNothingNames_IsAWarningAtItsPlaceInAFileOnceForAllRegisters(string charterFile, string? expected)
    {
        var charter = CharterFile.Parse("charter: c\nclauses: [ { id: S-1, quote: A. } ]\nfora: [ { id: board } ]", charterFile);
        var report = charter.Check(RegisterFile.Parse(Register, "r.register.yaml"), Some.Day);
        using var json = JsonDocument.Parse(Some.Json(new CheckAnswer([report, report]) { AllowEmpty = true }));

        var warning = json.RootElement.GetProperty("warnings").EnumerateArray().Should().ContainSingle().Subject;
        (warning.GetProperty("code").GetString(), warning.GetProperty("file").GetString()).Should().Be(("GOV041", expected));
    }

    private static string? FileOf(CheckAnswer answer)
    {
        using var json = JsonDocument.Parse(Some.Json(answer));
        return json.RootElement.GetProperty("runs")[0].GetProperty("findings")[0].GetProperty("locations")[0].GetProperty("file").GetString();
    }
}
