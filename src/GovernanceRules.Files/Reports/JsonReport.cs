using System.Globalization;
using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as JSON, schema version 1, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// The same facts in any order give the same bytes. Persons are given by id, never by name.
/// </summary>
public static class JsonReport
{
    /// <summary>The version of the schema. New fields keep it; readers ignore fields that they do not know.</summary>
    public const int SchemaVersion = 1;

    private const int FlushAt = 64 * 1024;

    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        JsonAnswer.Write(stream, answer.ToolVersion, json =>
        {
            json.WriteStartArray("runs");
            foreach (var run in answer.Runs)
                Run(json, answer, run);
            json.WriteEndArray();
            Faults(json, answer, "warnings", AnswerWarnings.Of(answer));
            Faults(json, answer, "faults", answer.Faults);
        });
    }

    private static void Run(Utf8JsonWriter json, CheckAnswer answer, Report run)
    {
        var language = answer.LanguageOf(run);
        json.WriteStartObject();
        json.WriteString("charter", run.Charter.Id.Text);
        json.WriteString("register", run.Register.Id.Text);
        json.WriteString("asOf", Date(run.AsOf));
        if (run.AsOfTo is { } last)
            json.WriteString("asOfTo", Date(last));
        Summary(json, run.Summary);
        json.WriteStartArray("outcomes");
        foreach (var row in run.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("constraint", row.Constraint);
            json.WriteString("forum", row.Forum);
            json.WriteString("outcome", Camel(row.Outcome.ToString()));
            json.WriteString("reason", row.Reason(language));
            if (row.From is { } day)
                json.WriteString("from", Date(day));
            json.WriteEndObject();
            FlushIfFull(json);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in run.Findings)
        {
            JsonFinding.Write(json, answer, finding, language, answer.Baseline is null ? null : answer.IsKnown(run, finding) ? "unchanged" : "new");
            FlushIfFull(json);
        }

        json.WriteEndArray();
        if (answer.Baseline is not null)
            Mended(json, answer, run);
        json.WriteEndObject();
    }

    /// <summary>What the baseline holds and is mended, where one was given.</summary>
    private static void Mended(Utf8JsonWriter json, CheckAnswer answer, Report run)
    {
        json.WriteStartArray("mended");
        foreach (var entry in answer.Mended(run))
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("verdict", Camel(entry.Verdict.ToString()));
            json.WriteString("severity", Camel(entry.Severity.ToString()));
            json.WriteString("file", entry.Location is { } place ? answer.NameOf(place) : null);
            NumberOrNull(json, "line", entry.Location?.Line);
            NumberOrNull(json, "column", entry.Location?.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Summary(Utf8JsonWriter json, ReportSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("rows", summary.Rows);
        json.WriteNumber("held", summary.Held);
        json.WriteNumber("violated", summary.Violated);
        json.WriteNumber("waived", summary.Waived);
        json.WriteNumber("unknown", summary.Unknown);
        json.WriteNumber("notApplicable", summary.NotApplicable);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("unknowns", summary.Unknowns);
        json.WriteEndObject();
    }

    internal static void Faults(Utf8JsonWriter json, CheckAnswer answer, string name, IEnumerable<Diagnostic> faults)
    {
        json.WriteStartArray(name);
        foreach (var fault in faults)
            Fault(json, answer, fault);
        json.WriteEndArray();
    }

    private static void Fault(Utf8JsonWriter json, CheckAnswer answer, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("code", fault.Code);
        json.WriteString("file", fault.Location is { } place ? answer.NameOf(place) : null);
        NumberOrNull(json, "line", fault.Location?.Line);
        NumberOrNull(json, "column", fault.Location?.Column);
        json.WriteString("text", fault.Text);
        json.WriteEndObject();
    }

    internal static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    private static void NumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void FlushIfFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
            json.Flush();
    }
}
