using System.Text.Json;

namespace GovernanceRules.Tests.Checking;

/// <summary>The worked cases: a charter, a register, a day, and the answer that stands beside them.</summary>
public sealed class WorkedCasesTests
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_WorkedCase_GivesTheAnswerBesideIt(string name)
    {
        var folder = Path.Combine(Folder, name);
        var charter = CharterFile.Load(Path.Combine(folder, "case.charter.yaml"));
        var register = RegisterFile.Load(Path.Combine(folder, "case.register.yaml"));
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));

        var report = charter.Check(register, DateOnly.Parse(expected.RootElement.GetProperty("asOf").GetString()!, null));

        report.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {Spelled(o.Outcome)}").Should().Equal(
            expected.RootElement.GetProperty("outcomes").EnumerateArray().Select(o => $"{Text(o, "constraint")} {Text(o, "forum")} {Text(o, "outcome")}"));
        report.Findings.Where(f => f.Verdict == Verdict.Violated && !BuiltInConstraints.All.Contains(f.Constraint))
            .Select(f => $"{f.Constraint} {f.Forum} {f.Key}").Should().Equal(
            expected.RootElement.GetProperty("violated").EnumerateArray().Select(o => $"{Text(o, "constraint")} {Text(o, "forum")} {Text(o, "key")}"));
    }

    [Fact]
    public void Names_OfTheWorkedCases_AreAllThere() => Names.Should().HaveCount(14);

    internal static string Spelled(Outcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
