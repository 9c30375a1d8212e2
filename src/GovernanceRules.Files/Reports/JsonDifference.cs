using System.Collections.Immutable;
using System.Text.Json;

namespace GovernanceRules;

/// <summary>
/// Writes what changed from one charter to another as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.
/// Findings have the fields that they have in the answer of a check.
/// </summary>
public static class JsonDifference
{
    /// <summary>Writes a difference. The stream stays open.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="findings">What the two find in a register; <see langword="null"/> where none was checked.</param>
    /// <param name="language">The language of the sentences; left out, the later charter's, else English.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    public static void Write(CharterDifference difference, Stream stream, FindingDifference? findings = null, Language? language = null,
        string? folder = null, string toolVersion = "")
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(stream);
        var spoken = language ?? difference.Later.Language ?? Language.English;
        JsonAnswer.Write(stream, toolVersion, json =>
        {
            Charter(json, "earlier", difference.Earlier);
            Charter(json, "later", difference.Later);
            json.WriteStartObject("fora");
            JsonAnswer.Texts(json, "came", difference.ForaThatCame.Select(f => f.Id.Text));
            JsonAnswer.Texts(json, "went", difference.ForaThatWent.Select(f => f.Id.Text));
            json.WriteEndObject();
            json.WriteNumber("unchanged", difference.Unchanged);
            json.WriteStartArray("constraints");
            foreach (var constraint in difference.Constraints)
                Constraint(json, constraint, spoken);
            json.WriteEndArray();
            Findings(json, findings, spoken, new CheckAnswer([]) { Folder = folder });
            JsonAnswer.NoFaults(json);
        });
    }

    private static void Charter(Utf8JsonWriter json, string name, Charter charter)
    {
        json.WriteStartObject(name);
        json.WriteString("charter", charter.Id.Text);
        JsonAnswer.Period(json, charter.InForce);
        json.WriteEndObject();
    }

    private static void Constraint(Utf8JsonWriter json, ConstraintDifference constraint, Language language)
    {
        json.WriteStartObject();
        json.WriteString("constraint", constraint.Id);
        json.WriteString("change", JsonReport.Camel(constraint.Kind.ToString()));
        json.WriteString("about", constraint.About(language));
        json.WriteString("demand", constraint.Demand(language));
        json.WriteStartArray("changes");
        foreach (var change in constraint.Changes(language))
        {
            json.WriteStartObject();
            json.WriteString("what", JsonReport.Camel(change.Aspect.ToString()));
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, FindingDifference? findings, Language language, CheckAnswer answer)
    {
        if (findings is null)
        {
            json.WriteNull("findings");
            return;
        }

        json.WriteStartObject("findings");
        json.WriteString("register", findings.Register.Id.Text);
        json.WriteString("asOf", JsonReport.Date(findings.AsOf));
        json.WriteBoolean("earlierInForce", findings.Earlier is not null);
        json.WriteBoolean("laterInForce", findings.Later is not null);
        json.WriteNumber("asBefore", findings.Same);
        All(json, "new", findings.Came, language, answer);
        All(json, "gone", findings.Went, language, answer);
        json.WriteEndObject();
    }

    private static void All(Utf8JsonWriter json, string name, ImmutableArray<Finding> findings, Language language, CheckAnswer answer)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
            JsonFinding.Write(json, answer, finding, language);
        json.WriteEndArray();
    }
}
