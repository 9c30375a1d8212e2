using System.Text.Json;

namespace GovernanceRules;

/// <summary>Places and messages in SARIF.</summary>
internal static class SarifPlace
{
    public static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        // In a message of SARIF braces are places for arguments, and brackets are links.
        json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    public static void Locations(Utf8JsonWriter json, string name, AnswerDocument sheet, IEnumerable<FileLocation> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            Physical(json, sheet, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Physical(Utf8JsonWriter json, AnswerDocument sheet, FileLocation place)
    {
        var file = sheet.NameOf(place);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathFullyQualified(file))
        {
            json.WriteString("uri", new Uri(file).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
            if (!file.StartsWith("..", StringComparison.Ordinal))
                json.WriteString("uriBaseId", "%SRCROOT%");
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
