namespace GovernanceRules.DanishHealth.Tests;

/// <summary>
/// The clauses of the five documents in their own words: one line for each, its id, a tab, and the quote. Clauses across the documents (X-)
/// are not among them: each charter quotes of its own document what they rest on.
/// </summary>
internal static class Catalogue
{
    public static bool IsAcrossDocuments(Clause clause) => clause.Id.Text.StartsWith("X-", StringComparison.Ordinal);

    public static IReadOnlyDictionary<string, string> Quotes { get; } = File.ReadLines(Repository.PathOf("tests", "GovernanceRules.DanishHealth.Tests", "clauses.txt"))
        .Select(l => l.Split('\t', 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
}
