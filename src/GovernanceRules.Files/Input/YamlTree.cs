using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GovernanceRules.Files;

/// <summary>Reads YAML event by event. Anchors, aliases, tags and second documents are faults; each parser error is one, with its place.</summary>
internal static class YamlTree
{
    public static Node? Read(ReadOnlyMemory<byte> bytes, InputFile file, LongLists longLists, DiagnosticBag faults)
    {
        var text = YamlText.Of(bytes);
        var found = new DiagnosticBag();
        var root = Read(text, file, longLists, found, out var isOfTabs);
        if (isOfTabs && text.WithoutIdleTabs() is { } idle)
            root = Read(idle, file, longLists, found = new DiagnosticBag(), out _);
        faults.AddRange(found.Diagnostics);
        return root;
    }

    private static Node? Read(YamlText text, InputFile file, LongLists longLists, DiagnosticBag faults, out bool isOfTabs)
    {
        isOfTabs = false;
        var builder = new TreeBuilder(file, longLists, faults);
        using var reader = text.Reader();
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

                if (!Take(happened, text, builder, file, faults))
                    return null;
            }

            return builder.Root;
        }
        // The parser reports a tab at the beginning of the mapping that it is in.
        catch (YamlException e) when (e.Message.Contains("tab", StringComparison.Ordinal))
        {
            isOfTabs = true;
            var (line, column) = Tab(text, (int)e.Start.Line) ?? ((int)e.Start.Line, (int)e.Start.Column);
            faults.Add(DiagnosticId.Malformed, file.At(line, column), "a tab stands in the indentation; YAML is indented by spaces");
        }
        catch (YamlException e)
        {
            faults.Add(DiagnosticId.Malformed, Place(file, e.Start), $"the YAML breaks off here: {Plain(e.Message)}");
        }
        // The parser has other exceptions for some broken input; whichever it is, the file is malformed at the place that the parser had reached.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            faults.Add(DiagnosticId.Malformed, parser.Current is { } last ? Place(file, last.End) : file.Start,
                "the YAML breaks off here; a bracket, a brace or a quote may not be closed");
        }

        return null;
    }

    private static bool Take(ParsingEvent happened, YamlText text, TreeBuilder builder, InputFile file, DiagnosticBag faults)
    {
        if (happened is NodeEvent node)
            OnlyPlain(node, file, faults);
        var (line, column) = ((int)happened.Start.Line, (int)happened.Start.Column);
        switch (happened)
        {
            case Scalar { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } nothing:
                builder.Null(line, column, nothing.Value);
                break;
            case Scalar scalar:
                builder.Scalar(line, column, text.AsWritten(scalar.Value));
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

    /// <summary>The first tab in the indentation of a line that says something, from a line on.</summary>
    private static (int Line, int Column)? Tab(YamlText text, int from)
    {
        using var reader = text.Reader();
        for (var line = 1; reader.ReadLine() is { } content; line++)
            if (line >= from && content.AsSpan().TrimStart(" \t") is [not '#', ..] rest && content.AsSpan()[..^rest.Length].IndexOf('\t') is >= 0 and var tab)
                return (line, tab + 1);
        return null;
    }

    private static string Plain(string message)
    {
        var text = message.TrimEnd('.', ' ');
        return text.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
