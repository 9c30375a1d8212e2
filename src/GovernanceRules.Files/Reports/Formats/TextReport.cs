namespace GovernanceRules;

/// <summary>
/// Writes an answer as a secretary reads it: forum by forum, first what is wrong, then what is not known, then what is waived,
/// each with the sentence that says so and what to do; at the end the numbers and the verdict. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextReport
{
    /// <summary>Writes an answer. The writer stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CheckAnswer answer, TextWriter writer, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        Write(new CheckDocument(answer), writer, colours);
    }

    internal static void Write(ReportDocument document, TextWriter writer, bool colours) => document.Text(new TextPage(writer, colours));
}
