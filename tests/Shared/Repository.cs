namespace GovernanceRules.Tests.Shared;

/// <summary>Files of the repository, read where they lie: who edits a charter or a sample need not build to see what the tests say.</summary>
internal static class Repository
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "GovernanceRules.sln"))
        ? folder
        : RootAbove(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository: no folder above them has GovernanceRules.sln."));
}
