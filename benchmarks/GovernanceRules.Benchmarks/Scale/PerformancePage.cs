using System.Globalization;
using System.Text;

namespace GovernanceRules.Benchmarks;

/// <summary>Tables and charts of a run, each between two marks of a page that somebody wrote around them.</summary>
internal static class PerformancePage
{
    private const string End = "<!-- end of what was measured -->";

    public static string Table(IEnumerable<Ratio> ratios)
    {
        var table = new StringBuilder("| | measured | beside | ratio | asked |\n|---|---:|---|---:|---:|\n");
        foreach (var ratio in ratios)
            table.Append(string.Create(CultureInfo.InvariantCulture,
                $"| {ratio.What} | {ratio.Measured} | {ratio.Beside} | {Amounts.Ratio(ratio.Value)} | {(ratio.Bound is { } bound ? "at most " + Amounts.Ratio(bound) : "")} |\n"));
        return table.ToString();
    }

    /// <summary>Writes the chart of a part beside the page, and its table and chart between its marks; the rest of the page stays as it is.</summary>
    public static void Write(string page, string part, Section section, string conditions)
    {
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var mark = $"<!-- measured by the scale run: {part} -->";
        var begin = text.IndexOf(mark, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : text.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidOperationException($"`{page}` has no place for `{part}`: it needs the lines `{mark}` and, below, `{End}`.");
        var folder = Path.GetFileNameWithoutExtension(page);
        var charts = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(page))!, folder));
        File.WriteAllText(Path.Combine(charts.FullName, section.Chart.Name + ".svg"), SvgChart.Draw(section.Chart));
        var measured = $"{mark}\n{conditions}\n\n{Table(section.Ratios)}\n![{section.Chart.Title}]({folder}/{section.Chart.Name}.svg)\n";
        File.WriteAllText(page, text[..begin] + measured + text[end..]);
    }
}
