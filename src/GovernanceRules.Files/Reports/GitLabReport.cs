using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as a code quality report of GitLab: a JSON list that a job gives as <c>artifacts: reports: codequality</c>, and that a merge
/// request shows at file and line. GitLab holds it against the report of the target branch by fingerprint, which stays when lines move.
/// </summary>
public static class GitLabReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer; its folder should be the root of the repository.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        Write(CheckDocument.Of(answer), stream);
    }

    internal static void Write(AnswerDocument sheet, Stream stream)
    {
        // GitLab shows but the first of two issues with one fingerprint.
        var identities = new NoteIdentities();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var (fault, severity) in sheet.Faults.Select(f => (f, "blocker")).Concat(sheet.Warnings.Select(w => (w, "minor"))))
                Issue(json, sheet, fault.Code, fault.Text, severity, identities.Of($"{fault.Code}/{(fault.Location is { } at ? sheet.NameOf(at) : "")}/{fault.Text}"), fault.Location);
            foreach (var note in sheet.Notes)
                Issue(json, sheet, note.Rule.Id, $"{note.Label} {note.OnOneLine}", Severity(note), identities.Of(note.Identity), note.Place);
            json.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }

    private static string Severity(ReportResult note) => (note.Standing, note.Level) switch
    {
        (NoteStanding.Waived or NoteStanding.Known, _) or (_, NoteLevel.Info) => "info",
        (_, NoteLevel.Warning) => "minor",
        _ => note.IsUnknown ? "major" : "critical",
    };

    private static void Issue(Utf8JsonWriter json, AnswerDocument sheet, string rule, string description, string severity, string fingerprint, FileLocation? place)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("check_name", rule);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        // GitLab leaves out an issue without a place; what is wrong with the call itself has none, and is told of the folder.
        json.WriteString("path", place is null ? "." : sheet.NameOf(place));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", place?.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
