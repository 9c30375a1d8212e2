using System.Globalization;
using System.Text;

namespace GovernanceRules.Benchmarks;

/// <summary>The table and the charts of a run, between two marks of a page that somebody wrote around them.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- measured: what stands up to the next mark is written by the scale run -->";
    private const string End = "<!-- measured: end -->";

    public static string Table(IEnumerable<Ratio> ratios)
    {
        var table = new StringBuilder("| | measured | beside | ratio | asked |\n|---|---:|---|---:|---:|\n");
        foreach (var ratio in ratios)
            table.Append(string.Create(CultureInfo.InvariantCulture,
                $"| {ratio.What} | {ratio.Measured} | {ratio.Beside} | {Amounts.Ratio(ratio.Value)} | {(ratio.Bound is { } bound ? "at most " + Amounts.Ratio(bound) : "")} |\n"));
        return table.ToString();
    }

    /// <summary>Writes the charts beside the page, and table and charts into it.</summary>
    public static void Write(string page, IReadOnlyList<Section> sections, string conditions)
    {
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"`{page}` has no place for what is measured: it needs the lines `{Begin}` and `{End}`.");
        var folder = Path.GetFileNameWithoutExtension(page);
        var charts = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, folder));
        foreach (var section in sections)
            File.WriteAllText(Path.Combine(charts.FullName, section.Chart.Name + ".svg"), SvgChart.Draw(section.Chart));
        var measured = new StringBuilder(Begin).Append("\n\n").Append(conditions).Append("\n\n")
            .Append(Table(sections.SelectMany(s => s.Ratios))).Append('\n');
        foreach (var chart in sections.Select(s => s.Chart))
            measured.Append($"![{chart.Title}]({folder}/{chart.Name}.svg)\n\n");
        File.WriteAllText(page, text[..begin] + measured + text[end..]);
    }
}
