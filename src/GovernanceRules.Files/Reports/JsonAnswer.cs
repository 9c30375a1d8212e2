using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceRules;

/// <summary>What all JSON answers have in common: how they are written, and that they begin with the schema version and the program.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The answer is a document of its own and never part of a web page, so æ, ø, å and quotes need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, string toolVersion, Action<Utf8JsonWriter> body)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteStartObject("tool");
            json.WriteString("name", "governance");
            json.WriteString("version", toolVersion);
            json.WriteEndObject();
            body(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>An answer that is given has no faults; where there are some, <see cref="JsonReport"/> gives them alone.</summary>
    public static void NoFaults(Utf8JsonWriter json)
    {
        json.WriteStartArray("faults");
        json.WriteEndArray();
    }

    public static void Period(Utf8JsonWriter json, Period period)
    {
        json.WriteStartObject("inForce");
        json.WriteString("from", period.From is { } from ? JsonReport.Date(from) : null);
        json.WriteString("to", period.To is { } to ? JsonReport.Date(to) : null);
        json.WriteEndObject();
    }

    /// <summary>The sentences that something comes from.</summary>
    public static void Clauses(Utf8JsonWriter json, IEnumerable<Clause> clauses)
    {
        json.WriteStartArray("clauses");
        foreach (var clause in clauses)
        {
            json.WriteStartObject();
            Quote(json, clause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A sentence and where it stands, into an object that is begun.</summary>
    public static void Quote(Utf8JsonWriter json, Clause clause)
    {
        json.WriteString("id", clause.Id.Text);
        json.WriteString("source", clause.Source?.Text);
        json.WriteString("section", clause.Section);
        json.WriteString("quote", clause.Quote);
    }

    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Location(Utf8JsonWriter json, FileLocation? place, string? folder)
    {
        if (place is null)
        {
            json.WriteNull("location");
            return;
        }

        json.WriteStartObject("location");
        json.WriteString("file", ReportPath.Relative(place.File, folder));
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteEndObject();
    }
}
