using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A list of charters, one on each line: id, name, when it is in force, how many constraints and clauses.</summary>
internal sealed class CatalogueDocument(IEnumerable<Charter> charters, Language? language = null) : ReportDocument
{
    public override void Text(TextPage page)
    {
        var rows = charters.Select(c => Row(c, language ?? c.Language ?? Language.English)).ToImmutableArray();
        var (ids, names, periods) = (Width(rows.Select(r => r.Id)), Width(rows.Select(r => r.Name)), Width(rows.Select(r => r.Period)));
        foreach (var (id, name, period, numbers) in rows)
            page.Line(0, $"{page.Paint(id, Ink.Strong)}{Pad(id, ids)}  {name}{Pad(name, names)}  {period}{Pad(period, periods)}  {numbers}");
    }

    private static (string Id, string Name, string Period, string Numbers) Row(Charter charter, Language language)
    {
        var words = new CoverageWords(charter.Coverage(), language);
        return (charter.Id.Text, TextPage.OneLine(charter.Name?.In(language) ?? ""), words.InForce,
            $"{new ExplanationWords(language).Numbers(charter.Constraints.Length, charter.Escalations.Length)}, {words.Clauses}");
    }

    private static int Width(IEnumerable<string> texts) => texts.Select(t => t.Length).DefaultIfEmpty().Max();

    // The code of a colour has no width, so the padding is separate from the coloured text.
    private static string Pad(string text, int width) => new(' ', width - text.Length);
}
