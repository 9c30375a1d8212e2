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
        MarkdownReport.Write(new CoverageDocument(coverage, language), writer);
    }
}
