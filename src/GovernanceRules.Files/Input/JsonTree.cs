using System.Text;
using System.Text.Json;

namespace GovernanceRules.Files;

internal static class JsonTree
{
    // The first character that is not a space opens an object or a list.
    public static bool Begins(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    // For a text that is neither valid JSON nor valid YAML.
    public static bool IsMeant(ReadOnlySpan<byte> text) => text.TrimStart("{[ \t\r\n"u8) is [(byte)'"', ..];

    // null, with a fault, if the text is not JSON.
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
        // An escape in a text may be half a surrogate pair.
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
            case JsonTokenType.Null:
                builder.Null(place.Line, place.Column, "null");
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

/// <summary>Line and column, in UTF-16 units, while moving forward over UTF-8.</summary>
internal sealed class Utf8Place(ReadOnlyMemory<byte> bytes)
{
    private int _offset;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public void MoveTo(int offset)
    {
        var text = bytes.Span;
        for (; _offset < offset; _offset++)
        {
            var unit = text[_offset];
            if (unit == '\n')
            {
                Line++;
                Column = 1;
            }
            else
            {
                // Continuation bytes add nothing; the first byte of four begins two UTF-16 units.
                Column += unit is >= 0x80 and < 0xC0 ? 0 : unit >= 0xF0 ? 2 : 1;
            }
        }
    }

    // line and byteInLine are counted from 0.
    public long OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
            start += bytes.Span[start..].IndexOf((byte)'\n') + 1;
        return start + byteInLine;
    }
}
