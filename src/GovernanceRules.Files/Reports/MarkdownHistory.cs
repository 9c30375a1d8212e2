namespace GovernanceRules;

/// <summary>Writes a history as Markdown, for an appendix to minutes: forum by forum a table of its intervals. UTF-8 and LF line ends, whatever the machine.</summary>
public static class MarkdownHistory
{
    /// <summary>Writes a history. The writer stays open.</summary>
    /// <param name="history">The history.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the first charter's, else English.</param>
    public static void Write(History history, TextWriter writer, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(writer);
        MarkdownReport.Write(new HistoryDocument(history, language), writer);
    }
}
