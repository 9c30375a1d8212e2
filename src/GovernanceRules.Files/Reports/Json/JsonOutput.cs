using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovernanceRules;

/// <summary>How JSON is written: UTF-8 without byte-order mark, indented, with LF line ends.</summary>
internal static class JsonOutput
{
    public const int SchemaVersion = 1;

    public static JsonSerializerOptions Options(params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            NewLine = "\n",
            // The answer is a document of its own and never part of a web page, so æ, ø, å and quotes need no escapes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (var converter in converters)
            options.Converters.Add(converter);
        return options;
    }

    // Lists that are made as they are enumerated leave the memory as they are written.
    public static void Write<T>(Stream stream, T document, JsonSerializerContext context) => Write(stream, document!, context, typeof(T));

    // The context knows the type.
    public static void Write(Stream stream, object document, JsonSerializerContext context, Type type)
    {
        JsonSerializer.Serialize(stream, document, context.GetTypeInfo(type)!);
        stream.WriteByte((byte)'\n');
    }
}
