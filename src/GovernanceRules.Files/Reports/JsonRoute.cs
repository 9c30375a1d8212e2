using System.Text.Json;

namespace GovernanceRules;

/// <summary>Writes where a matter must go as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.</summary>
public static class JsonRoute
{
    /// <summary>Writes a route. The stream stays open.</summary>
    /// <param name="route">The route.</param>
    /// <param name="charter">The charter that it was worked out by.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="language">The language of the texts; left out, the charter's, else English.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    public static void Write(Route route, Charter charter, Stream stream, Language? language = null, string toolVersion = "")
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(stream);
        var spoken = language ?? charter.Language ?? Language.English;
        JsonAnswer.Write(stream, toolVersion, json =>
        {
            json.WriteString("charter", charter.Id.Text);
            json.WriteString("from", route.From.Text);
            json.WriteString("asOf", Wording.Day(route.AsOf));
            json.WriteString("status", JsonReport.Camel(route.Status.ToString()));
            json.WriteString("message", route.Message(spoken));
            json.WriteStartArray("steps");
            foreach (var step in route.Steps)
                Step(json, step, spoken);
            json.WriteEndArray();
            JsonAnswer.Texts(json, "candidates", route.Candidates.Select(c => c.Text));
            JsonAnswer.Texts(json, "notRecorded", route.NotRecorded);
            JsonAnswer.NoFaults(json);
        });
    }

    private static void Step(Utf8JsonWriter json, RouteStep step, Language language)
    {
        json.WriteStartObject();
        JsonAnswer.Texts(json, "places", step.Places.Select(p => p.Text));
        json.WriteBoolean("inEach", step.InEach);
        json.WriteString("act", step.Act?.Text);
        JsonAnswer.Texts(json, "by", step.By.Select(b => b.Text));
        JsonAnswer.Texts(json, "escalations", step.Escalations.Select(e => e.Text));
        json.WriteString("text", step.Text(language));
        JsonAnswer.Clauses(json, step.Clauses);
        json.WriteEndObject();
    }
}
