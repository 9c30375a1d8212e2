namespace GovernanceRules.DanishHealth.Tests;

/// <summary>Files of the repository, read where they lie: who edits a charter or a register need not build to see what the tests say.</summary>
internal static class Repository
{
    private static string Root { get; } = RootOf(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string TestPath(params string[] parts) => Path(["tests", "GovernanceRules.DanishHealth.Tests", .. parts]);

    private static string RootOf(string folder) => File.Exists(System.IO.Path.Combine(folder, "GovernanceRules.sln"))
        ? folder
        : RootOf(System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("there is no GovernanceRules.sln above the tests"));
}
