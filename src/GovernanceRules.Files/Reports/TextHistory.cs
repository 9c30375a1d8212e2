namespace GovernanceRules;

/// <summary>
/// Writes a history as an auditor reads it: which charter was in force when; then forum by forum what was violated, waived or unknown, from when to
/// when, and what began and ended it. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextHistory
{
    /// <summary>Writes a history. The writer stays open.</summary>
    /// <param name="history">The history.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the first charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(History history, TextWriter writer, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(writer);
        TextReport.Write(new HistoryDocument(history, language), writer, colours);
    }
}
