using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceRules.Cli.Tests.Reports;

/// <summary>What <c>governance check --format json</c> answers is what <c>schemas/answer.schema.json</c> says.</summary>
public sealed class AnswerSchemaTests
{
    private static readonly string Scenarios = Repository.PathOf("tests", "GovernanceRules.Cli.Tests", "Scenarios");

    /// <summary>The answers of <c>check</c> that the scenarios compare to the last line.</summary>
    private static List<(string Scenario, string Json)> Answers { get; } =
    [
        .. from file in Directory.EnumerateFiles(Scenarios, "*.txt").Order(StringComparer.Ordinal)
           from answer in AnswersIn(Scenario.Parse(File.ReadAllText(file)).Sections)
           select (Path.GetFileName(file), answer),
    ];

    public static TheoryData<string> ScenariosWithAnswers => [.. Answers.Select(a => a.Scenario).Distinct()];

    [Theory]
    [MemberData(nameof(ScenariosWithAnswers))]
    public void Answer_InScenario_IsValid(string scenario) => Answers.Where(a => a.Scenario == scenario)
        .Should().AllSatisfy(a => PublishedSchema.RefusesJson("answer", a.Json).Should().BeEmpty());

    /// <summary>A field that no answer has would be held against nothing.</summary>
    [Theory]
    [InlineData("asOfTo")]
    [InlineData("mended")]
    [InlineData("baselineState")]
    [InlineData("waiver")]
    [InlineData("settledBy")]
    public void Answers_OfTheScenarios_HaveEachFieldThatNotAllHave(string field) =>
        Answers.Should().Contain(a => a.Json.Contains($"\"{field}\": ", StringComparison.Ordinal));

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    public void Answer_WithEverySignThatAFormatTakesForItsOwn_IsValid(string language)
    {
        var folder = Repository.PathOf(".ci", "formats", "hostile");

        var (status, output, _) = ToolCall.Run(["check", folder, "--as-of", "2024-01-01", "--format", "json", "--language", language]);

        status.Should().Be(1);
        PublishedSchema.RefusesJson("answer", output).Should().BeEmpty();
    }

    [Theory]
    [InlineData("faults", " Required properties [\"faults\"] are not present")]
    [InlineData("runs", " Required properties [\"runs\"] are not present")]
    public void Answer_WithoutAField_IsRefused(string field, string expected)
    {
        var answer = JsonNode.Parse(Answers.First().Json)!.AsObject();
        answer.Remove(field);

        PublishedSchema.Refuses("answer", JsonSerializer.SerializeToElement(answer)).Should().Contain(expected);
    }

    [Fact]
    public void Answer_WithFaultsAndRuns_IsRefused()
    {
        var answer = JsonNode.Parse(Answers.First(a => a.Json.Contains("\"findings\": [\n", StringComparison.Ordinal)).Json)!.AsObject();
        answer["faults"] = new JsonArray(JsonNode.Parse("""{ "code": "GOV001", "file": null, "line": null, "column": null, "text": "none" }"""));

        PublishedSchema.Refuses("answer", JsonSerializer.SerializeToElement(answer)).Should().Contain(l => l.StartsWith("/runs ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> AnswersIn(IEnumerable<Section> sections)
    {
        var isCheck = false;
        foreach (var section in sections)
        {
            if (section.Name == "run")
                isCheck = section.Argument.StartsWith("governance check ", StringComparison.Ordinal);
            else if (isCheck && (section.Name is "output" or "wrote") && section.Content.StartsWith("{\n  \"schemaVersion\"", StringComparison.Ordinal))
                yield return section.Content;
        }
    }
}
