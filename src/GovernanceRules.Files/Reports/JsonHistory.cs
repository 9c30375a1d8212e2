using System.Collections.Immutable;
using System.Text.Json;

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
        var spoken = language ?? history.Charters[0].Language ?? Language.English;
        JsonAnswer.Write(stream, toolVersion, json =>
        {
            json.WriteString("register", history.Register.Id.Text);
            Days(json, history.From, history.To);
            json.WriteStartArray("inForce");
            foreach (var reign in history.InForce)
            {
                json.WriteStartObject();
                json.WriteString("charter", reign.Charter.Id.Text);
                Days(json, reign.From, reign.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("uncovered");
            foreach (var period in history.Uncovered)
            {
                json.WriteStartObject();
                Days(json, period.From!.Value, period.To!.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("intervals");
            foreach (var interval in history.Intervals)
                Interval(json, interval, spoken, new CheckAnswer([]) { Folder = folder });
            json.WriteEndArray();
            JsonAnswer.NoFaults(json);
        });
    }

    private static void Interval(Utf8JsonWriter json, HistoryInterval interval, Language language, CheckAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("charter", interval.Charter.Id.Text);
        Days(json, interval.From, interval.To);
        json.WriteNumber("days", interval.Days);
        Causes(json, "began", interval.Began, language, answer);
        Causes(json, "ended", interval.Ended, language, answer);
        json.WritePropertyName("finding");
        JsonFinding.Write(json, answer, interval.Finding, language);
        json.WriteEndObject();
    }

    private static void Causes(Utf8JsonWriter json, string name, ImmutableArray<HistoryCause> causes, Language language, CheckAnswer answer)
    {
        json.WriteStartArray(name);
        foreach (var cause in causes)
        {
            json.WriteStartObject();
            json.WriteString("event", JsonReport.Camel(cause.Event.ToString()));
            json.WriteString("id", cause.Id);
            json.WriteString("forum", cause.Forum);
            json.WriteString("text", cause.Text(language));
            JsonAnswer.Location(json, cause.Location, answer.Folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Days(Utf8JsonWriter json, DateOnly from, DateOnly to)
    {
        json.WriteString("from", JsonReport.Date(from));
        json.WriteString("to", JsonReport.Date(to));
    }
}
