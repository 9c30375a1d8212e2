using System.Text.Json;

namespace GovernanceRules;

/// <summary>A rule in SARIF: what a constraint asks for, and the sentences that it comes from as its help.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, ReportRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.FullId);
        json.WriteString("name", rule.Id);
        Text(json, "shortDescription", rule.Demand);
        Text(json, "fullDescription", rule.Demand);
        json.WriteStartObject("help");
        json.WriteString("text", string.Join('\n', [rule.Demand, .. rule.Help]));
        json.WriteString("markdown", string.Join("\n\n", [MarkdownText.Sentence(rule.Demand), .. rule.Help.Select(h => $"> {MarkdownText.Plain(h)}")]));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Level));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("principle", rule.Principle);
        json.WriteStartArray("tags");
        json.WriteStringValue("governance");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(NoteLevel level) => level switch
    {
        NoteLevel.Error => "error",
        NoteLevel.Warning => "warning",
        _ => "note",
    };

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
