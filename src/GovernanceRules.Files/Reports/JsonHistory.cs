namespace GovernanceRules;

/// <summary>
/// Writes a history as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends. Findings have the fields that they have in
/// the answer of a check.
/// </summary>
public static class JsonHistory
{
    /// <summary>Writes a history. The stream stays open.</summary>
    /// <param name="history">The history.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="language">The language of the sentences; left out, the first charter's, else English.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    public static void Write(History history, Stream stream, Language? language = null, string? folder = null, string toolVersion = "")
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(new HistoryDocument(history, language, folder) { ToolVersion = toolVersion }, stream);
    }
}
