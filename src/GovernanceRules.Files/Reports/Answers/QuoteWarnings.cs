namespace GovernanceRules;

/// <summary>Quotes that do not stand in the text of their source, or stand there more than once.</summary>
internal static class QuoteWarnings
{
    public static IEnumerable<Diagnostic> Of(Charter charter) => charter.Sources.Any(s => s.Text is not null)
        ? charter.Coverage().Clauses.Select(c => Of(c, charter)).OfType<Diagnostic>()
        : [];

    private static Diagnostic? Of(ClauseCoverage covered, Charter charter) => covered.Quote switch
    {
        QuoteStatus.NotFound => new(DiagnosticId.QuoteNotFound, covered.Clause.Location,
            $"the quote of the clause `{covered.Clause.Id}` is not found in {Text(covered, charter)}; quote what stands there"),
        QuoteStatus.Ambiguous => new(DiagnosticId.QuoteAmbiguous, covered.Clause.Location,
            $"the quote of the clause `{covered.Clause.Id}` is found {covered.QuoteLines.Length} times in {Text(covered, charter)}, on the lines {string.Join(", ", covered.QuoteLines)}; say with `prefix` or `suffix` what stands before or after it"),
        _ => null,
    };

    private static string Text(ClauseCoverage covered, Charter charter) =>
        charter.Sources.First(s => s.Id == covered.Clause.Source).TextLocation is { } at ? Files.Show.Quoted(at.File) : $"the text of the source `{covered.Clause.Source}`";
}
