namespace GovernanceRules.Samples.Tests;

/// <summary>Where the repository lies: above the place from which the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Samples { get; } = Path.Combine(Root, "samples");

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "GovernanceRules.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
