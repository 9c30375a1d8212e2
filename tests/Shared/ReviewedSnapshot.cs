using System.Text;
using Snapshooter;
using Snapshooter.Xunit3;

namespace GovernanceRules.Tests.Shared;

/// <summary>Snapshots that people review in git: readable texts in <c>__snapshots__</c> beside what they show.</summary>
internal static class ReviewedSnapshot
{
    /// <summary>Fails if the snapshot is missing or differs in any byte; <c>__mismatch__</c> then has what came out.</summary>
    /// <param name="folder">The folder in which <c>__snapshots__</c> lies.</param>
    /// <param name="name">The file name of the snapshot.</param>
    /// <param name="actual">What came out.</param>
    public static void ShouldMatch(string folder, string name, string actual)
    {
        var file = Path.Combine(folder, "__snapshots__", name);
        if (ReviewedFile.IsUpdating)
            ReviewedFile.Write(file, Encoding.UTF8.GetBytes(actual));

        // Without the strict mode, Snapshooter writes a snapshot that is missing, and the test passes.
        Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "on");
        Snapshot.Match(actual, new SnapshotFullName(name, folder));
        // Snapshooter overlooks some differences, such as the ends of lines: see findings/snapshooter-compares-loosely.sh.
        ReviewedFile.ShouldBe(file, actual);
    }
}
