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
        TextReport.Write(new CoverageDocument(coverage, language), writer, colours);
    }
}
