namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The charters of the package. Nothing else in the tests knows where they come from.</summary>
internal static class Bundle
{
    public static string[] Ids => [.. DanishHealthCharters.Ids];

    /// <summary>One row for each charter.</summary>
    public static TheoryData<string> Rows => [.. Ids];

    public static Charter Load(string id) => DanishHealthCharters.Find(id);
}
