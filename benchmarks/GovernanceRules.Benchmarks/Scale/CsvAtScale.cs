using System.Globalization;
using CsvHelper;

namespace GovernanceRules.Benchmarks;

/// <summary>Reading memberships from CSV beside a loop over CsvHelper that gets every field as a string and keeps none.</summary>
internal static class CsvAtScale
{
    public static Section Measure(ScaleOptions options)
    {
        using var folder = new ScratchFolder();
        List<(double, double)> loop = [], keeping = [], ours = [];
        var ratios = new List<Ratio>();
        foreach (var size in options.Sizes(from: 10_000))
        {
            var csv = folder.Write("members.csv", w => CommitteeFiles.Csv(size, w));
            var register = folder.Write("members.register.yaml", w => w.Write("register: members\nmembershipsFrom: members.csv\n"));
            if (RegisterFile.Load(register).Memberships.Length != size || Fields(csv) != (size + 1) * (long)CommitteeFiles.Columns)
                throw new InvalidOperationException("Not every row was read.");
            var timings = new Rounds(options.Rounds).Time(
                new Timed(() => Fields(csv)), new Timed(() => Rows(csv)), new Timed(() => RegisterFile.Load(register)));
            loop.Add((size, timings[0].Median));
            keeping.Add((size, timings[1].Median));
            ours.Add((size, timings[2].Median));
            if (size * 10L > options.Largest)
                ratios.AddRange(
                    new Ratio($"{Amounts.Count(size)} memberships from CSV", Amounts.Milliseconds(timings[2].Median),
                        $"CsvHelper, every field as a string, {Amounts.Milliseconds(timings[0].Median)}", timings[2].RatioTo(timings[0]), 2),
                    new Ratio($"{Amounts.Count(size)} memberships from CSV", Amounts.Milliseconds(timings[2].Median),
                        $"CsvHelper, every row kept as strings, {Amounts.Milliseconds(timings[1].Median)}", timings[2].RatioTo(timings[1])));
        }

        return new(ratios, new("csv", "Reading memberships from CSV", "memberships", "milliseconds",
            [new("CsvHelper, fields", loop), new("CsvHelper, rows kept", keeping), new("register", ours)]));
    }

    private static long Fields(string path)
    {
        var fields = 0L;
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        while (csv.Read())
            for (var i = 0; i < csv.ColumnCount; i++)
                if (csv.GetField(i) is not null)
                    fields++;
        return fields;
    }

    private static List<string[]> Rows(string path)
    {
        var rows = new List<string[]>();
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.ColumnCount).Select(i => csv.GetField(i)!)]);
        return rows;
    }
}
