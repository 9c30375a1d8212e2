namespace GovernanceRules;

/// <summary>
/// Writes how much of its documents a charter carries as Markdown, for a page of documentation: the shares, then document by document a table
/// of its sentences. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class MarkdownCoverage
{
    /// <summary>Writes the coverage of a charter. The writer stays open.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the charter's, else English.</param>
    public static void Write(CharterCoverage coverage, TextWriter writer, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(writer);
        var words = new CoverageWords(coverage, language ?? coverage.Charter.Language ?? Language.English);
        var page = new TextPage(writer, colours: false);

        page.Line(0, $"# {MarkdownText.Plain(words.Charter)}");
        page.Gap();
        page.Line(0, $"{words.InForce}. {words.Summary}");
        page.Gap();
        Row(page, CoverageWords.StatusTitle, words.Number, words.ShareTitle);
        page.Line(0, "|---|---:|---:|");
        foreach (var (status, number, share) in words.Shares)
            Row(page, status, Wording.Number(number), share);

        foreach (var document in coverage.Clauses.GroupBy(c => c.Clause.Source))
        {
            page.Gap();
            page.Line(0, $"## {Title(coverage.Charter, document.Key, words)}");
            page.Gap();
            Row(page, words.Clause, words.Section, words.Sentence, words.Fate);
            page.Line(0, "|---|---|---|---|");
            foreach (var clause in document)
                Clause(page, clause, words);
        }
    }

    private static void Clause(TextPage page, ClauseCoverage clause, CoverageWords words)
    {
        var fate = string.Join("; ", words.Fates(clause, b => $"`{b.Id}`", MarkdownText.Plain).Select(f => f == words.Unbound ? $"**{f}**" : f));
        Row(page, MarkdownText.Plain(clause.Clause.Id.Text), MarkdownText.Plain(clause.Clause.Section ?? ""), MarkdownText.Plain(clause.Clause.Quote), fate);
    }

    private static string Title(Charter charter, Identifier? id, CoverageWords words) =>
        id is null ? words.NoSource
        : charter.Sources.FirstOrDefault(s => s.Id == id) is { } source ? MarkdownText.Plain(TextNames.Source(source))
        : MarkdownText.Plain(id.Value.Text);

    private static void Row(TextPage page, params ReadOnlySpan<string> cells) => page.Line(0, $"| {string.Join(" | ", cells)} |");
}
