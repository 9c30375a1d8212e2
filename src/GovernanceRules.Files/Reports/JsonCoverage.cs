using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes how much of its documents a charter carries as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// Quotes and reasons are the charter's own words, so no language is asked for.
/// </summary>
public static class JsonCoverage
{
    /// <summary>Writes the coverage of a charter. The stream stays open.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    public static void Write(CharterCoverage coverage, Stream stream, string toolVersion = "", string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(stream);
        JsonAnswer.Write(stream, toolVersion, json =>
        {
            json.WriteString("charter", coverage.Charter.Id.Text);
            json.WriteStartObject("summary");
            json.WriteNumber("clauses", coverage.Clauses.Length);
            foreach (var status in Enum.GetValues<ClauseStatus>())
                json.WriteNumber(JsonReport.Camel(status.ToString()), coverage.Count(status));
            json.WriteEndObject();
            json.WriteStartArray("clauses");
            foreach (var clause in coverage.Clauses)
                Clause(json, clause, folder);
            json.WriteEndArray();
            JsonAnswer.NoFaults(json);
        });
    }

    private static void Clause(Utf8JsonWriter json, ClauseCoverage covered, string? folder)
    {
        var clause = covered.Clause;
        json.WriteStartObject();
        JsonAnswer.Quote(json, clause);
        json.WriteString("status", JsonReport.Camel(covered.Status.ToString()));
        json.WriteStartArray("bindings");
        foreach (var binding in covered.Bindings)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonReport.Camel(binding.Kind.ToString()));
            json.WriteString("id", binding.Id);
            json.WriteString("seatLine", binding.SeatLine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("unchecked", clause.Unchecked);
        JsonAnswer.Location(json, clause.Location, folder);
        json.WriteEndObject();
    }
}
