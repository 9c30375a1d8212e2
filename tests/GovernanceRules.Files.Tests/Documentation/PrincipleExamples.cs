namespace GovernanceRules.Files.Tests.Documentation;

/// <summary>One example for each principle, in the order of the page.</summary>
internal static partial class PrincipleExamples
{
    public static IEnumerable<PrincipleExample> All => [.. Representation, .. Persons, .. Meetings, .. Terms];
}
