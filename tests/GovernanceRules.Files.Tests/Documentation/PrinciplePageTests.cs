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

        For each principle a sentence from a document, the constraint in YAML and in C#, and what a check says when it is broken. [The format](format.md#the-named-principles) has every key, and the edges of each. Sentences of the bundled charters name the charter; [their pages](charters/README.md) have them all.

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
    public void Sentence_of_a_bundled_charter_stands_there(string principle)
    {
        var example = PrincipleExamples.All.Single(e => e.Principle == principle);
        var file = Repository.PathOf("src", "GovernanceRules.DanishHealth", "Resources", $"{example.Origin}.charter.yaml");
        if (!File.Exists(file))
            return;

        File.ReadAllText(file).Should().Contain(example.Quote.Replace("\"", "\\\"", StringComparison.Ordinal));
    }

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
        var origin = File.Exists(Repository.PathOf("docs", "charters", $"{example.Origin}.md")) ? $"[{example.Origin}](charters/{example.Origin}.md)" : example.Origin;
        page.Append($"## `{example.Principle}` ({example.Danish})\n\n> {example.Quote}\n>\n> ({origin})\n\n```yaml\nconstraints:\n");
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

    private static Finding Broken(Charter charter, PrincipleExample example) => charter.Check(example.Broken(), PrincipleExample.Day).Findings
        .First(f => f.Principle == example.Principle && f.Verdict == Verdict.Violated);

    private static IEnumerable<string> Told(Charter charter, PrincipleExample example, Language language) => charter.Check(example.Broken(), PrincipleExample.Day).Findings
        .Where(f => f.Principle == example.Principle).Select(f => $"{f.Fingerprint} {f.Verdict} {f.Text(language)}");

    // The plain forms and the named principles, as the schema has them.
    private static IEnumerable<string> Principles() => ConstraintKeys.Constraint.Fields.OfType<Field<Demand>>().Select(f => f.Name);
}
