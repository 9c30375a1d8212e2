namespace GovernanceRules;

/// <summary>
/// Writes how much of its documents a charter carries as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// Quotes and reasons are the charter's own words, so no language is asked for.
/// </summary>
public static class JsonCoverage
{
    /// <summary>Writes the coverage of a charter. The stream stays open.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    public static void Write(CharterCoverage coverage, Stream stream, string toolVersion = "", string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(new CoverageDocument(coverage, folder: folder) { ToolVersion = toolVersion }, stream);
    }
}
