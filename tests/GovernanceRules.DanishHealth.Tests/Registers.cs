namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The registers and charter tests of this project.</summary>
internal static class Registers
{
    public static string Folder { get; } = Repository.PathOf("tests", "GovernanceRules.DanishHealth.Tests", "Registers");

    public static string PathOf(string file) => Path.Combine(Folder, file);
}
