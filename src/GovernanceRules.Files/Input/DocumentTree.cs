namespace GovernanceRules.Files;

internal static class DocumentTree
{
    // null, with a fault, if the document is no mapping.
    public static MappingNode? Read(ReadOnlyMemory<byte> bytes, InputFile file, LongLists longLists, DiagnosticBag faults) =>
        Utf8Text.Of(bytes, file, faults) is { } text ? ReadText(text, file, longLists, faults) : null;

    private static MappingNode? ReadText(ReadOnlyMemory<byte> text, InputFile file, LongLists longLists, DiagnosticBag faults)
    {
        var before = faults.Diagnostics.Count;
        switch (Tree(text, file, longLists, faults))
        {
            case MappingNode mapping:
                return mapping;
            case null when faults.Diagnostics.Count == before:
            case ScalarNode { Text: "" }:
                faults.Add(DiagnosticId.Malformed, file.Start,
                    "the file is empty; a charter begins with `charter: ID`, a register with `register: ID`");
                break;
            case { } other:
                faults.Add(DiagnosticId.WrongShape, other.Location,
                    $"the file is {other.Shown}; expected a mapping that says `charter: ID` or `register: ID`");
                break;
        }

        return null;
    }

    private static Node? Tree(ReadOnlyMemory<byte> text, InputFile file, LongLists longLists, DiagnosticBag faults)
    {
        if (!JsonTree.Begins(text.Span))
            return YamlTree.Read(text, file, longLists, faults);
        // YAML has brackets too, so what is not JSON may still be YAML; and some JSON, such as a key above its colon, is not YAML.
        var asJson = new DiagnosticBag();
        if (JsonTree.Read(text, file, longLists, asJson) is { } json)
        {
            faults.AddRange(asJson.Diagnostics);
            return json;
        }

        if (JsonTree.IsMeant(text.Span) && file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            faults.AddRange(asJson.Diagnostics);
            return null;
        }

        var asYaml = new DiagnosticBag();
        var yaml = YamlTree.Read(text, file, longLists, asYaml);
        faults.AddRange(yaml is null && JsonTree.IsMeant(text.Span) ? asJson.Diagnostics : asYaml.Diagnostics);
        return yaml;
    }
}
