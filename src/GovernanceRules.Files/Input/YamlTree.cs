using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GovernanceRules.Files;

/// <summary>
/// Reads YAML event by event. Anchors, aliases, tags and second documents are faults; each parser error is one, with its place.
/// </summary>
internal static class YamlTree
{
    public static Node? Read(ReadOnlyMemory<byte> text, InputFile file, LongLists longLists, DiagnosticBag faults)
    {
        var builder = new TreeBuilder(file, longLists, faults);
        using var reader = Utf8Text.Reader(text);
        var parser = new Parser(reader);
        var documents = 0;
        try
        {
            while (parser.MoveNext())
            {
                var happened = parser.Current!;
                if (happened is DocumentStart && ++documents == 2)
                {
                    faults.Add(DiagnosticId.Malformed, Place(file, happened.Start),
                        "a second document begins here; expected one document a file");
                    return null;
                }

                if (!Take(happened, builder, file, faults))
                    return null;
            }

            return builder.Root;
        }
        // The parser reports a tab at the beginning of the mapping that it is in.
        catch (YamlException e) when (e.Message.Contains("tab", StringComparison.Ordinal) && Tab(Encoding.UTF8.GetString(text.Span), (int)e.Start.Line) is var (line, column))
        {
            faults.Add(DiagnosticId.Malformed, file.At(line, column), "a tab stands in the indentation; YAML is indented by spaces");
        }
        catch (YamlException e)
        {
            faults.Add(DiagnosticId.Malformed, Place(file, e.Start), $"the YAML breaks off here: {Plain(e.Message)}");
        }
        // The parser throws other exceptions on some broken input; in any case the file is malformed at the place that the parser had
        // reached.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            faults.Add(DiagnosticId.Malformed, parser.Current is { } last ? Place(file, last.End) : file.Start,
                "the YAML breaks off here; a bracket, a brace or a quote may not be closed");
        }

        return null;
    }

    private static bool Take(ParsingEvent happened, TreeBuilder builder, InputFile file, DiagnosticBag faults)
    {
        if (happened is NodeEvent node)
            OnlyPlain(node, file, faults);
        var (line, column) = ((int)happened.Start.Line, (int)happened.Start.Column);
        switch (happened)
        {
            case Scalar scalar:
                builder.Scalar(line, column, scalar.Value);
                break;
            case AnchorAlias:
                faults.Add(DiagnosticId.NotPlain, Place(file, happened.Start), "aliases (`*name`) are not understood; write the value out");
                builder.Leaf(new AliasNode(file, line, column));
                break;
            case SequenceStart:
                return builder.StartList(line, column);
            case MappingStart:
                return builder.StartMapping(line, column);
            case SequenceEnd or MappingEnd:
                builder.End();
                break;
        }

        return true;
    }

    private static void OnlyPlain(NodeEvent node, InputFile file, DiagnosticBag faults)
    {
        if (!node.Anchor.IsEmpty)
            faults.Add(DiagnosticId.NotPlain, Place(file, node.Start),
                $"anchors (`&{node.Anchor}`) are not understood; write the value out where it is needed");
        if (!node.Tag.IsEmpty)
            faults.Add(DiagnosticId.NotPlain, Place(file, node.Start), "tags (`!name`) are not understood; the key alone decides the type");
    }

    private static FileLocation Place(InputFile file, Mark mark) => file.At(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    // In the indentation, from this line on.
    private static (int Line, int Column)? Tab(string text, int from)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
            if (++line >= from && content[..^content.TrimStart(" \t").Length].IndexOf('\t') is >= 0 and var tab)
                return (line, tab + 1);
        return null;
    }

    private static string Plain(string message)
    {
        var text = message.TrimEnd('.', ' ');
        return text.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
