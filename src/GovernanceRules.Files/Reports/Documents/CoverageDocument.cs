using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How much of its documents a charter carries: each clause, what checks or declares it, or why nothing does.</summary>
internal sealed class CoverageDocument(CharterCoverage coverage, Language? language = null, string? folder = null) : ReportDocument
{
    public override Language Language => language ?? coverage.Charter.Language ?? Language.English;

    public override ImmutableArray<Diagnostic> Warnings => [.. CharterWarnings.Of(coverage.Charter)];

    public override Action<TextPage> Markdown => Tables;

    public override object Json() => CoverageJson.Of(coverage, ToolVersion, folder);

    public override void Text(TextPage page)
    {
        var charter = coverage.Charter;
        var words = new CoverageWords(coverage, Language);
        var names = new TextNames(charter, null, charter.InForce.From ?? DateOnly.MinValue, Language);

        page.Line(0, page.Paint(words.Charter, Ink.Strong));
        page.Line(0, words.InForce);
        page.Line(0, words.Summary);
        if (words.Checkable is { } checkable)
            page.Line(0, checkable);
        if (words.Quotes is { } quotes)
            page.Line(0, quotes);
        string Name(ClauseBinding binding) => binding.Kind switch
        {
            BindingKind.Forum or BindingKind.Competence => names.Forum(binding.Id),
            BindingKind.Organisation => names.Body(binding.Id),
            _ => binding.Id,
        };

        foreach (var clause in coverage.Clauses)
        {
            page.Gap();
            page.Line(0, page.Paint(TextNames.Origin(clause.Clause), Ink.Strong));
            page.Line(2, page.Paint(names.Quote(clause.Clause), Ink.Faint));
            foreach (var fate in words.Fates(clause, Name, TextPage.OneLine))
                page.Line(2, page.Paint(TextFormat.Capital(fate), clause.Status == ClauseStatus.Unbound || clause.Quote is QuoteStatus.NotFound or QuoteStatus.Ambiguous ? Ink.Warning : Ink.Plain));
        }

        foreach (var source in coverage.Sources)
            Unquoted(page, source, words);
    }

    private static void Unquoted(TextPage page, SourceCoverage source, CoverageWords words)
    {
        page.Gap();
        page.Line(0, page.Paint(words.Sentences(source, TextNames.Source(source.Source)), Ink.Strong));
        foreach (var sentence in source.Unquoted)
            page.Line(2, words.Line(sentence, TextPage.OneLine(sentence.Text)));
    }

    private void Tables(TextPage page)
    {
        var words = new CoverageWords(coverage, Language);
        page.Line(0, $"# {MarkdownText.Plain(words.Charter)}");
        page.Gap();
        page.Line(0, string.Join(' ', new[] { $"{words.InForce}.", words.Summary, words.Checkable, words.Quotes }.OfType<string>()));
        page.Gap();
        Row(page, CoverageWords.StatusTitle, words.Number, words.ShareTitle);
        page.Line(0, "|---|---:|---:|");
        foreach (var (status, number, share) in words.Shares)
            Row(page, status, TextFormat.Number(number), share);

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

        foreach (var source in coverage.Sources)
        {
            page.Gap();
            page.Line(0, words.Sentences(source, MarkdownText.Plain(TextNames.Source(source.Source))));
            if (!source.Unquoted.IsEmpty)
                page.Gap();
            foreach (var sentence in source.Unquoted)
                page.Line(0, $"- {words.Line(sentence, MarkdownText.Plain(sentence.Text))}");
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
