using System.Text.Json;

namespace GovernanceRules;

/// <summary>One finding in the JSON answer. Every field is there, <c>null</c> or <c>[]</c> where there is nothing to say.</summary>
internal static class JsonFinding
{
    public static void Write(Utf8JsonWriter json, CheckAnswer answer, Finding finding, Language language, string? baselineState = null)
    {
        var text = finding.Text(language);
        json.WriteStartObject();
        json.WriteString("constraint", finding.Constraint);
        json.WriteString("principle", finding.Principle);
        json.WriteString("forum", finding.Forum);
        json.WriteString("key", finding.Key);
        json.WriteString("verdict", JsonReport.Camel(finding.Verdict.ToString()));
        json.WriteString("severity", JsonReport.Camel(finding.Severity.ToString()));
        json.WriteString("fingerprint", finding.Fingerprint);
        if (finding.From is { } day)
            json.WriteString("from", JsonReport.Date(day));
        if (baselineState is not null)
            json.WriteString("baselineState", baselineState);
        json.WriteString("expected", text.Expected);
        json.WriteString("actual", text.Actual);
        json.WriteString("message", text.Message);
        json.WriteString("suggestion", text.Suggestion);
        JsonAnswer.Texts(json, "persons", finding.Persons);
        json.WriteStartArray("settledBy");
        foreach (var settlement in finding.ResolvedBy)
        {
            json.WriteStartObject();
            json.WriteString("person", settlement.Person);
            json.WriteString("value", settlement.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteWaiver(json, finding.Waiver);
        JsonAnswer.Clauses(json, finding.Clauses);
        json.WriteStartArray("locations");
        foreach (var (role, place) in finding.Locations)
        {
            json.WriteStartObject();
            json.WriteString("role", role);
            json.WriteString("file", answer.NameOf(place));
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWaiver(Utf8JsonWriter json, Waiver? waiver)
    {
        if (waiver is null)
        {
            json.WriteNull("waiver");
            return;
        }

        json.WriteStartObject("waiver");
        json.WriteString("reason", waiver.Reason);
        json.WriteString("decidedBy", waiver.DecidedBy.Text);
        json.WriteString("decidedOn", JsonReport.Date(waiver.DecidedOn));
        json.WriteString("from", waiver.Period.From is { } from ? JsonReport.Date(from) : null);
        json.WriteString("to", waiver.Period.To is { } to ? JsonReport.Date(to) : null);
        json.WriteEndObject();
    }
}
