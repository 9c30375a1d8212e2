namespace GovernanceRules;

/// <summary>
/// Writes what changed from one charter to another as a person reads it: the fora, the constraints that came, changed and went, and, if a
/// register was checked against both, the findings that became worse and those that became better. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextDifference
{
    /// <summary>Writes a difference. The writer stays open.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="findings">What the two find in a register; <see langword="null"/> if none was checked.</param>
    /// <param name="language">The language; left out, the later charter's, else English.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CharterDifference difference, TextWriter writer, FindingDifference? findings = null, Language? language = null,
        string? folder = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(writer);
        TextReport.Write(new DifferenceDocument(difference, findings, language, folder), writer, colours);
    }
}
