using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes the results of charter tests as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// </summary>
internal static class JsonCharterTests
{
    /// <summary>Writes the results. The stream stays open.</summary>
    /// <param name="answer">The results, or the faults for which nothing was tested.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CharterTestAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        JsonAnswer.Write(stream, answer.ToolVersion, json =>
        {
            json.WriteStartArray("suites");
            foreach (var run in answer.Runs)
                Suite(json, answer, run);
            json.WriteEndArray();
            json.WriteStartArray("neverBroken");
            foreach (var (charter, constraint) in answer.NeverBroken)
            {
                json.WriteStartObject();
                json.WriteString("charter", charter.Id.Text);
                json.WriteString("constraint", constraint.Text);
                JsonAnswer.Location(json, constraint.Location, answer.Folder);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonReport.Faults(json, new CheckAnswer([]) { Folder = answer.Folder }, "faults", answer.Faults);
        });
    }

    private static void Suite(Utf8JsonWriter json, CharterTestAnswer answer, CharterTestReport run)
    {
        var failed = run.Results.Count(r => !r.Passed);
        json.WriteStartObject();
        json.WriteString("id", run.Suite.Id.Text);
        json.WriteString("charter", run.Suite.Charter.Id.Text);
        json.WriteStartObject("summary");
        json.WriteNumber("tests", run.Results.Length);
        json.WriteNumber("passed", run.Results.Length - failed);
        json.WriteNumber("failed", failed);
        json.WriteEndObject();
        json.WriteStartArray("tests");
        foreach (var result in run.Results)
            Test(json, answer, result, answer.LanguageOf(run.Suite.Charter));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Test(Utf8JsonWriter json, CharterTestAnswer answer, CharterTestResult result, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", result.Test.Name);
        json.WriteString("asOf", JsonReport.Date(result.Test.AsOf));
        json.WriteBoolean("passed", result.Passed);
        json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            json.WriteStartObject();
            json.WriteString("subject", difference.Subject);
            json.WriteString("expected", Word(difference.Expected));
            json.WriteString("actual", Word(difference.Actual));
            json.WriteString("message", difference.Message(language));
            JsonAnswer.Location(json, difference.Location, answer.Folder);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonAnswer.Location(json, result.Test.Location, answer.Folder);
        json.WriteEndObject();
    }

    private static string? Word(Outcome? outcome) => outcome is { } known ? JsonReport.Camel(known.ToString()) : null;
}
