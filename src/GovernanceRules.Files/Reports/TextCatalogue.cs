using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Writes a list of charters, one on each line: id, name, when it is in force, how many constraints and clauses.</summary>
public static class TextCatalogue
{
    /// <summary>Writes a list of charters. The writer stays open.</summary>
    /// <param name="charters">The charters, in the order in which they are listed.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, each charter's own, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(IEnumerable<Charter> charters, TextWriter writer, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(charters);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new TextPage(writer, colours);
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

    // A colour's code has no width, so what is painted is padded by itself.
    private static string Pad(string text, int width) => new(' ', width - text.Length);
}
