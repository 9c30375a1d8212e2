namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The charters of the package. Nothing else in the tests knows where they come from.</summary>
internal static class Bundle
{
    private const string Suffix = ".charter.yaml";

    public static string[] Ids => [.. Directory.EnumerateFiles(Resources, "*" + Suffix)
        .Select(f => Path.GetFileName(f)[..^Suffix.Length]).Order(StringComparer.Ordinal)];

    /// <summary>One row for each charter.</summary>
    public static TheoryData<string> Rows => [.. Ids];

    private static string Resources => Repository.Path("src", "GovernanceRules.DanishHealth", "Resources");

    public static Charter Load(string id) => CharterFile.Load(Path.Combine(Resources, id + Suffix));
}
