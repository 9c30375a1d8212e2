using System.Text.Json;
using YamlDotNet.Core;

namespace GovernanceRules.Benchmarks;

/// <summary>Reading registers of YAML and JSON beside their parsers alone, and the memory that it takes beside the register's own.</summary>
internal static class DocumentsAtScale
{
    private const int Most = 100_000;

    public static Section Measure(ScaleOptions options)
    {
        using var folder = new ScratchFolder();
        List<(double, double)> yamlParser = [], yaml = [], jsonParser = [], json = [];
        var ratios = new List<Ratio>();
        var sizes = options.Sizes(from: 1000).Where(s => s <= Most).ToList();
        foreach (var size in sizes)
        {
            var asYaml = folder.Write("members.register.yaml", w => CommitteeFiles.Yaml(size, w));
            var asJson = folder.Write("members.register.json", w => CommitteeFiles.Json(size, w));
            if (RegisterFile.Load(asYaml).Memberships.Length != size || RegisterFile.Load(asJson).Memberships.Length != size)
                throw new InvalidOperationException("Not every row was read.");
            var timings = new Rounds(options.Rounds).Time(
                new Timed(() => YamlEvents(asYaml)), new Timed(() => RegisterFile.Load(asYaml)),
                new Timed(() => JsonTokens(asJson)), new Timed(() => RegisterFile.Load(asJson)));
            foreach (var (line, timing) in new[] { yamlParser, yaml, jsonParser, json }.Zip(timings))
                line.Add((size, timing.Median));
            if (size < sizes[^1])
                continue;
            ratios.Add(Beside($"{Amounts.Count(size)} memberships from YAML", timings[1], "YamlDotNet's events alone", timings[0]));
            ratios.Add(Beside($"{Amounts.Count(size)} memberships from JSON", timings[3], "Utf8JsonReader alone", timings[2]));
            ratios.Add(Memory($"Memory in use at most while {Amounts.Count(size)} memberships are read from YAML", asYaml));
            ratios.Add(Memory($"Memory in use at most while {Amounts.Count(size)} memberships are read from JSON", asJson));
        }

        return new(ratios, new("documents", "Reading memberships from YAML and JSON", "memberships", "milliseconds",
            [new("YamlDotNet", yamlParser), new("register, YAML", yaml), new("Utf8JsonReader", jsonParser), new("register, JSON", json)]));
    }

    private static Ratio Beside(string what, Timing timing, string beside, Timing other) => new(
        what, Amounts.Milliseconds(timing.Median), $"{beside}, {Amounts.Milliseconds(other.Median)}", timing.RatioTo(other));

    private static Ratio Memory(string what, string path)
    {
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        using var peak = new PeakMemory();
        var register = RegisterFile.Load(path);
        var most = peak.Stop() - empty;
        var own = GC.GetTotalMemory(forceFullCollection: true) - empty;
        GC.KeepAlive(register);
        return new(what, Amounts.Bytes(most), $"the register itself, {Amounts.Bytes(own)}", most / (double)own, 2);
    }

    private static void YamlEvents(string path)
    {
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        while (parser.MoveNext())
        {
        }
    }

    private static void JsonTokens(string path)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read())
        {
        }
    }
}
