namespace GovernanceRules;

/// <summary>
/// Writes what changed from one charter to another as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// Findings have the fields that they have in the answer of a check.
/// </summary>
public static class JsonDifference
{
    /// <summary>Writes a difference. The stream stays open.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="findings">What the two find in a register; <see langword="null"/> if none was checked.</param>
    /// <param name="language">The language of the sentences; left out, the later charter's, else English.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    public static void Write(CharterDifference difference, Stream stream, FindingDifference? findings = null, Language? language = null,
        string? folder = null, string toolVersion = "")
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(new DifferenceDocument(difference, findings, language, folder) { ToolVersion = toolVersion }, stream);
    }
}
