using System.Text;

namespace GovernanceRules.Files.Tests.Documentation;

/// <summary>
/// The page <c>docs/principles.md</c> is written from examples that are loaded and compiled here, so that it stays true: YAML and C# give the same
/// constraint, and find the same.
/// </summary>
public sealed class PrinciplePageTests
{
    private const string Head = """
        # The principles, one by one

        For each principle a sentence from a document, the constraint in YAML and in C#, and what a check says when it is broken. [The format](format.md#the-named-principles) has every key, and the edges of each. Each sentence names its charter: one of the [bundled charters](charters/README.md) or of the [samples](sample-charters.md). Two principles are in none of them, and begin with a rule in plain words.

        A test loads the YAML and compiles the C# of this page: both give the same constraint and the same messages. `UPDATE_REVIEWED=1` writes it anew.


        """;

    public static TheoryData<string> Names => [.. PrincipleExamples.All.Select(e => e.Principle)];

    [Fact]
    public void Page_has_every_principle_of_the_format_once() =>
        PrincipleExamples.All.Select(e => e.Principle).Order(StringComparer.Ordinal).Should().Equal(Principles().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_in_yaml_and_in_code_is_one_constraint(string principle)
    {
        var example = PrincipleExamples.All.Single(e => e.Principle == principle);
        var (yaml, code) = (example.FromYaml(), example.FromCode());

        yaml.Constraints[^1].Principle.Name.Should().Be(principle);
        code.DifferenceFrom(yaml).Constraints.Should().BeEmpty();
        code.DifferenceFrom(yaml).Unchanged.Should().Be(example.Yaml.Length);
        foreach (var language in new[] { Language.English, Language.Danish })
            Told(code, example, language).Should().Equal(Told(yaml, example, language)).And.NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sentence_that_is_quoted_stands_in_its_charter(string principle)
    {
        var example = PrincipleExamples.All.Single(e => e.Principle == principle);
        if (example.Origin.Length == 0)
            return;

        // A bundled charter extends others, which only their package brings, so it is read as text.
        if (IsBundled(example))
            File.ReadAllText(Bundled(example)).Should().Contain(example.Quote.Replace("\"", "\\\"", StringComparison.Ordinal));
        else
            CharterFile.Load(Sample(example)).Clauses.Should().Contain(c => c.Quote.Contains(example.Quote, StringComparison.Ordinal));
        example.Quote.Should().NotContainAny("(in substance)", "(indhold)");
    }

    [Fact]
    public void Sentences_without_a_charter_are_few() =>
        PrincipleExamples.All.Where(e => e.Origin.Length == 0).Select(e => e.Principle).Should().BeEquivalentTo("sameNumber", "rotation");

    [Fact]
    public void Page_is_written_from_the_examples()
    {
        var page = new StringBuilder(Head);
        foreach (var example in PrincipleExamples.All)
            Write(page, example);

        ReviewedFile.ShouldBe(Repository.PathOf("docs", "principles.md"), page.ToString().TrimEnd('\n') + "\n");
    }

    private static void Write(StringBuilder page, PrincipleExample example)
    {
        var broken = Broken(example.FromYaml(), example);
        page.Append($"## `{example.Principle}` ({example.Danish})\n\n{Sentence(example)}\n\n```yaml\nconstraints:\n");
        foreach (var constraint in example.Yaml)
            page.Append($"  - {{ {constraint} }}\n");
        page.Append($"```\n```csharp\n{example.CodeText}\n```\n");
        foreach (var (name, language) in new[] { ("English", Language.English), ("Dansk", Language.Danish) })
        {
            var text = broken.Text(language);
            page.Append($"- {name}: {text.Message} {text.Suggestion}\n");
        }

        page.Append('\n');
    }

    // What nothing is quoted for is a rule in plain words, and no quotation.
    private static string Sentence(PrincipleExample example) => example.Origin.Length == 0 ? $"In words: {example.Quote}"
        : $"> {example.Quote}\n>\n> ([{example.Origin}]({(IsBundled(example) ? $"charters/{example.Origin}.md" : $"../samples/charters/{example.Origin}/README.md")}))";

    private static bool IsBundled(PrincipleExample example) => File.Exists(Bundled(example));

    private static string Bundled(PrincipleExample example) => Repository.PathOf("src", "GovernanceRules.DanishHealth", "Resources", $"{example.Origin}.charter.yaml");

    private static string Sample(PrincipleExample example) => Repository.PathOf("samples", "charters", example.Origin, $"{example.Origin}.charter.yaml");

    private static Finding Broken(Charter charter, PrincipleExample example) => charter.Check(example.Broken(), PrincipleExample.Day).Findings
        .First(f => f.Principle == example.Principle && f.Verdict == Verdict.Violated);

    private static IEnumerable<string> Told(Charter charter, PrincipleExample example, Language language) => charter.Check(example.Broken(), PrincipleExample.Day).Findings
        .Where(f => f.Principle == example.Principle).Select(f => $"{f.Fingerprint} {f.Verdict} {f.Text(language)}");

    // The plain forms and the named principles, as the schema has them.
    private static IEnumerable<string> Principles() => ConstraintKeys.Constraint.Fields.OfType<Field<Demand>>().Select(f => f.Name);
}
