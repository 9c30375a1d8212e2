using System.Collections.Concurrent;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The results of each charter's tests, run once.</summary>
internal static class TestedCharter
{
    private static readonly ConcurrentDictionary<string, CharterTestReport> Reports = new(StringComparer.Ordinal);

    public static CharterTestReport Of(string charter) => Reports.GetOrAdd(charter, id =>
        CharterTestFile.Load(Repository.TestPath("Registers", id + ".charter-test.yaml"), new ReadingOptions { Bundled = DanishHealthCharters.Files }).Run());
}
