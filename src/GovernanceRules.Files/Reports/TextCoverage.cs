namespace GovernanceRules;

/// <summary>
/// Writes how much of its documents a charter carries, as a person reads it: each sentence, what checks or declares it, or why nothing does.
/// UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextCoverage
{
    /// <summary>Writes the coverage of a charter. The writer stays open.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CharterCoverage coverage, TextWriter writer, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(writer);
        var charter = coverage.Charter;
        var spoken = language ?? charter.Language ?? Language.English;
        var page = new TextPage(writer, colours);
        var words = new CoverageWords(coverage, spoken);
        var names = new TextNames(charter, null, charter.InForce.From ?? DateOnly.MinValue, spoken);

        page.Line(0, page.Paint(words.Charter, Ink.Strong));
        page.Line(0, words.InForce);
        page.Line(0, words.Summary);
        string Name(ClauseBinding binding) => binding.Kind switch
        {
            BindingKind.Forum => names.Forum(binding.Id),
            BindingKind.Organisation => names.Body(binding.Id),
            _ => binding.Id,
        };

        foreach (var clause in coverage.Clauses)
        {
            page.Gap();
            page.Line(0, page.Paint(TextNames.Origin(clause.Clause), Ink.Strong));
            page.Line(2, page.Paint(names.Quote(clause.Clause), Ink.Faint));
            foreach (var fate in words.Fates(clause, Name, TextPage.OneLine))
                page.Line(2, page.Paint(Wording.Capital(fate), clause.Status == ClauseStatus.Unbound ? Ink.Warning : Ink.Plain));
        }
    }
}
