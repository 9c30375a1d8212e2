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
        TextReport.Write(new CatalogueDocument(charters, language), writer, colours);
    }
}
