using CsvHelper;

namespace GovernanceRules.Files.Tests.Csv;

public sealed class CsvCellsTests
{
    private static readonly string[] Cells = ["", "a", "forum-7", " padded ", "\"quoted\"", "\"a,b\"", "\"two\nlines\"", "\"a \"\"word\"\"\"", "æøå", "\"\""];

    private static readonly string[] Ends = ["\n", "\r\n", "\n\n", "\r"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cells_OfAnyRow_AreThoseOfTheParser(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 5000).Select(_ =>
            string.Join(',', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Cells[random.Next(Cells.Length)])) + Ends[random.Next(Ends.Length)]));

        Read(text).Should().Equal(ByParser(text));
    }

    [Fact]
    public void Cells_LongerThanEveryBuffer_AreThoseOfTheParser()
    {
        var text = $"a,{new string('b', 300_000)}\nc,\"{new string('d', 300_000)}\"\ne,f\n";

        Read(text).Should().Equal(ByParser(text));
    }

    private static List<string> Read(string text)
    {
        CsvCells? cells = null;
        using var recent = new RecentText(new StringReader(text));
        using var parser = new CsvParser(recent, CsvInput.Configuration(() => cells!.HasBadQuotes = true));
        cells = new CsvCells(parser, recent);
        var rows = new List<string>();
        while (cells.Read())
        {
            cells.Raw.ToString().Should().Be(parser.RawRecord);
            rows.Add(Shown(Enumerable.Range(0, cells.Count).Select(i => cells[i].ToString())));
        }

        return rows;
    }

    private static List<string> ByParser(string text)
    {
        using var parser = new CsvParser(new StringReader(text), CsvInput.Configuration(() => { }));
        var rows = new List<string>();
        while (parser.Read())
            rows.Add(Shown(Enumerable.Range(0, parser.Count).Select(i => parser[i].Trim())));
        return rows;
    }

    private static string Shown(IEnumerable<string> cells) => string.Join('|', cells);
}
