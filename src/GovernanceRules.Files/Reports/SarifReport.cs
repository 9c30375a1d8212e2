using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as SARIF 2.1.0, which code scanning and editors read. Each constraint is a rule with the sentence that it comes from as its
/// help, each finding a result. What is waived is a result with a suppression, so that nobody has to mend it and everybody can see why. What is not
/// known is an open result where it does not fail the check. Faults of the input are notifications of an invocation that did not succeed.
/// </summary>
public static class SarifReport
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
        // One run for all, whatever was checked: code scanning takes only so many, and closes what a run no longer tells.
        var rules = sheet.Runs.SelectMany(r => r.Rules).Concat(sheet.Notes.Select(n => n.Rule)).Distinct().ToList();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "governance");
            if (sheet.ToolVersion.Length > 0)
                json.WriteString("version", sheet.ToolVersion);
            json.WriteStartArray("rules");
            foreach (var rule in rules)
                SarifRule.Write(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            Invocation(json, sheet);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            var result = new SarifResult(json, sheet, rules);
            foreach (var note in sheet.Notes)
                result.Write(note);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Invocation(Utf8JsonWriter json, AnswerDocument sheet)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", sheet.Faults.IsEmpty);
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (var (fault, level) in sheet.Faults.Select(f => (f, "error")).Concat(sheet.Warnings.Select(w => (w, "warning"))))
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", fault.Code);
            json.WriteEndObject();
            json.WriteString("level", level);
            SarifPlace.Message(json, fault.Text);
            if (fault.Location is { } place)
                SarifPlace.Locations(json, "locations", sheet, [place]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
