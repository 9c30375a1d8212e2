using System.Globalization;
using System.Text;

namespace GovernanceRules.Samples.Tests;

/// <summary>The page <c>docs/sample-charters.md</c> is written from the charters of other organisations, and their shares are held.</summary>
public sealed class SampleChartersPageTests
{
    private const string Head = """
        # The sample charters, in numbers

        Twelve charters of other organisations stand in [samples/charters](../samples/charters), each with a register that keeps to it, one that does not, and tests that break each of its rules. The clauses are the sentences that a charter quotes from its documents; some READMEs say that a document could not be read word for word, and then the quote begins with `(in substance)`, in Danish `(indhold)`.

        *Checkable* are the clauses that a register can break. Of these a constraint, a seat line or an escalation says some **directly**; some are **hand-fed**, as they rest on a verdict that somebody entered; and for some the format has no words, so they are **not said**: these are listed below with the reason. The other clauses are declarations, permissions and judgements, and each that nothing comes from gives its reason in the charter.

        A test counts, and holds that over all twelve at least 80 % of the checkable clauses are said directly and at most 5 % are hand-fed. `UPDATE_REVIEWED=1` writes the page anew.


        """;

    private static readonly List<Sample> Samples = [.. CharterSamplesTests.Names.Select(n => new Sample(n.Data))];

    [Fact]
    public void Samples_together_say_most_of_their_checkable_clauses_directly()
    {
        var checkable = Samples.Sum(s => s.Coverage.Checkable);

        Samples.Should().HaveCount(12);
        Share(Total(ClauseStatus.Checked), checkable).Should().BeGreaterThanOrEqualTo(80);
        Share(Total(ClauseStatus.HandFed), checkable).Should().BeLessThanOrEqualTo(5);
    }

    [Fact]
    public void Page_is_written_from_the_charters()
    {
        var page = new StringBuilder(Head);
        WriteTable(page);
        page.Append("\n## What is not said\n");
        foreach (var sample in Samples.Where(s => s.Coverage.Count(ClauseStatus.NotSaid) > 0))
            WriteNotSaid(page, sample);
        page.Append("\n## Their documents\n");
        foreach (var sample in Samples)
            WriteSources(page, sample);

        ReviewedFile.ShouldBe(Repository.PathOf("docs", "sample-charters.md"), page.ToString());
    }

    private static void WriteTable(StringBuilder page)
    {
        page.Append("| charter | source and version | clauses | checkable | said directly | hand-fed | not said | tests |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var (name, charter, coverage, tests) in Samples.Select(s => (s.Name, s.Charter, s.Coverage, s.Tests)))
        {
            Row(page, $"[{name}](../samples/charters/{name}/README.md)", Version(charter.Sources[0], charter.Sources.Length - 1), coverage.Clauses.Length, coverage.Checkable,
                s => coverage.Count(s), tests);
        }

        Row(page, "**together**", "", Samples.Sum(s => s.Coverage.Clauses.Length), Samples.Sum(s => s.Coverage.Checkable), Total, Samples.Sum(s => s.Tests));
    }

    private static void Row(StringBuilder page, string name, string source, int clauses, int checkable, Func<ClauseStatus, int> count, int tests) => page.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {source} | {clauses} | {checkable} | {OfAll(count(ClauseStatus.Checked), checkable)} | {OfAll(count(ClauseStatus.HandFed), checkable)} | {OfAll(count(ClauseStatus.NotSaid), checkable)} | {tests} |\n");

    private static void WriteNotSaid(StringBuilder page, Sample sample)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {sample.Name}\n\n");
        foreach (var clause in sample.Coverage.Clauses.Where(c => c.Status == ClauseStatus.NotSaid).Select(c => c.Clause))
            page.Append(CultureInfo.InvariantCulture, $"- `{clause.Id}` ({clause.Section}): “{clause.Quote}” {clause.Unchecked}\n");
    }

    private static void WriteSources(StringBuilder page, Sample sample)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {sample.Name}: {Named(sample.Charter)}\n\n");
        foreach (var source in sample.Charter.Sources)
            page.Append(CultureInfo.InvariantCulture, $"- {Version(source, 0)}\n");
    }

    private static string Version(Source source, int others) =>
        $"{source.Title}{(source.Date is { } date ? $" ({date:yyyy-MM-dd})" : "")}{(others > 0 ? $", and {others} more" : "")}";

    private static string Named(Charter charter) => charter.Name?.ToString() ?? charter.Id.Text;

    private static string OfAll(int part, int whole) => part == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{part} ({Share(part, whole):0} %)");

    private static double Share(int part, int whole) => 100.0 * part / whole;

    private static int Total(ClauseStatus status) => Samples.Sum(s => s.Coverage.Count(status));

    private sealed class Sample(string name)
    {
        public string Name { get; } = name;

        public Charter Charter => Coverage.Charter;

        public CharterCoverage Coverage { get; } = CharterFile.Load(Repository.PathOf("samples", "charters", name, $"{name}.charter.yaml")).Coverage();

        public int Tests { get; } = CharterTestFile.Load(Repository.PathOf("samples", "charters", name, $"{name}.charter-test.yaml")).Tests.Length;
    }
}
