namespace GovernanceRules;

/// <summary>
/// Writes an answer as JSON, schema version 1, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// The same facts in any order give the same bytes. Persons are given by id, never by name.
/// </summary>
public static class JsonReport
{
    /// <summary>The version of the schema. New fields keep it; readers ignore fields that they do not know.</summary>
    public const int SchemaVersion = JsonOutput.SchemaVersion;

    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        Write(new CheckDocument(answer), stream);
    }

    // A document without JSON is a mistake of the caller, who asks for formats that it has.
    internal static void Write(ReportDocument document, Stream stream)
    {
        var json = document.Json() ?? throw new InvalidOperationException($"{document.GetType().Name} has no JSON.");
        JsonOutput.Write(stream, json, AnswerJsonContext.Instance, json.GetType());
    }
}
