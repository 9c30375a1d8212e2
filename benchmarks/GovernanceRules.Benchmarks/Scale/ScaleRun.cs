using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GovernanceRules.Benchmarks;

/// <summary>Measures cost against size, part by part, each beside something else in the same run.</summary>
internal static class ScaleRun
{
    private static readonly Dictionary<string, Func<ScaleOptions, Section>> Parts = new()
    {
        ["full-check"] = FullCheckAtScale.Measure,
        ["change"] = ChangeAtScale.Measure,
        ["history"] = HistoryAtScale.Measure,
        ["memory"] = MemoryAtScale.Measure,
        ["csv"] = CsvAtScale.Measure,
        ["documents"] = DocumentsAtScale.Measure,
    };

    public static int Run(string[] arguments)
    {
        if (ScaleOptions.Of(arguments) is not { } options || !options.Only.All(Parts.ContainsKey))
        {
            Console.Error.WriteLine(ScaleOptions.Usage);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        foreach (var (name, measure) in Parts)
        {
            if (options.Only.Count > 0 && !options.Only.Contains(name))
                continue;
            var section = measure(options);
            Console.Error.WriteLine($"{name}: {watch.Elapsed.TotalSeconds:0} s");
            Console.WriteLine(PerformancePage.Table(section.Ratios));
            if (options.Page is not null)
                PerformancePage.Write(options.Page, name, section, Conditions(options));
        }

        return 0;
    }

    private static string Conditions(ScaleOptions options) =>
        $"Measured with {RuntimeInformation.FrameworkDescription} on {Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), "
        + $"each figure the median of {options.Rounds} rounds in which it and what stands beside it take turns.";
}
