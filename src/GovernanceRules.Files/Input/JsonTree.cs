using System.Text;
using System.Text.Json;

namespace GovernanceRules.Files;

/// <summary>Reads JSON into the same tree as YAML.</summary>
internal static class JsonTree
{
    /// <summary>Whether a text may be JSON: its first character that is not a space opens an object or a list.</summary>
    public static bool Begins(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Whether a text that is neither good JSON nor good YAML was meant as JSON.</summary>
    public static bool IsMeant(ReadOnlySpan<byte> text) => text.TrimStart("{[ \t\r\n"u8) is [(byte)'"', ..];

    /// <summary>The tree; <see langword="null"/> and a fault where the text is not JSON.</summary>
    public static Node? Read(ReadOnlyMemory<byte> bytes, InputFile file, LongLists longLists, DiagnosticBag faults)
    {
        var builder = new TreeBuilder(file, longLists, faults);
        var place = new Utf8Place(bytes);
        // One level more than is allowed, so that the tree's builder says what is too deep.
        var reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = TreeBuilder.MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                place.MoveTo((int)reader.TokenStartIndex);
                if (!Take(ref reader, place, builder))
                    return null;
            }

            return builder.Root;
        }
        catch (JsonException e)
        {
            place.MoveTo((int)Math.Min(bytes.Length, place.OffsetOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0)));
            faults.Add(DiagnosticId.Malformed, file.At(place.Line, place.Column), $"the JSON breaks off here: {Plain(e.Message)}");
        }
        // A text escape may name half a character.
        catch (InvalidOperationException)
        {
            faults.Add(DiagnosticId.Malformed, file.At(place.Line, place.Column), "this text has an escape that is no character");
        }

        return null;
    }

    private static bool Take(ref Utf8JsonReader reader, Utf8Place place, TreeBuilder builder)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return builder.StartMapping(place.Line, place.Column);
            case JsonTokenType.StartArray:
                return builder.StartList(place.Line, place.Column);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                break;
            case JsonTokenType.PropertyName or JsonTokenType.String:
                builder.Scalar(place.Line, place.Column, reader.GetString()!);
                break;
            default:
                builder.Scalar(place.Line, place.Column, Encoding.UTF8.GetString(reader.ValueSpan));
                break;
        }

        return true;
    }

    private static string Plain(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        var text = end < 0 ? message.TrimEnd('.') : message[..end];
        return char.ToLowerInvariant(text[0]) + text[1..];
    }
}
