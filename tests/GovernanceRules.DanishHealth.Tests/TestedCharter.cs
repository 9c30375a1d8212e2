using System.Collections.Concurrent;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The results of each charter's tests, run once: those of its constraints, and those of matters.</summary>
internal static class TestedCharter
{
    private static readonly ConcurrentDictionary<string, CharterTestReport> Reports = new(StringComparer.Ordinal);

    /// <summary>One row for each file of tests.</summary>
    public static TheoryData<string> Suites => [.. Bundle.Ids.SelectMany(i => new[] { i, i + ".matters" })];

    public static CharterTestReport Of(string suite) => Reports.GetOrAdd(suite, id => CharterTestFile.Load(PathOf(id), new ReadingOptions { Bundled = DanishHealthCharters.Files }).Run());

    public static CharterTestReport Matters(string charter) => Of(charter + ".matters");

    public static string PathOf(string suite) => Registers.PathOf(suite + ".charter-test.yaml");
}
