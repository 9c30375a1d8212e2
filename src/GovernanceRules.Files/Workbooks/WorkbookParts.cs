using System.IO.Compression;
using System.Xml;

namespace GovernanceRules.Files;

/// <summary>The parts of a workbook: a packed file of XML, whose parts name each other (ECMA-376, Office Open XML).</summary>
/// <remarks>Elements and attributes are known by their local names: the strict form of the format has other namespaces for the same.</remarks>
internal sealed class WorkbookParts(ZipArchive archive)
{

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>What a part names: by id, the kind and the full name of another part.</summary>
    public Dictionary<string, (string Kind, string Part)> RelationsOf(string part)
    {
        var relations = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var xml = Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target
                && xml.GetAttribute("TargetMode") != "External")
                relations[id] = (KindOf(xml.GetAttribute("Type") ?? ""), FullName(folder, target));
        return relations;
    }

    public XmlReader? Open(string part) =>
        archive.GetEntry(part) is { } entry ? XmlReader.Create(new BoundedStream(entry.Open()), Settings) : null;

    public XmlReader Need(string part) => Open(part) ?? throw WorkbookException.Damaged("a part of it is missing");

    /// <summary>An attribute by its local name, such as the <c>r:id</c> of a sheet.</summary>
    public static string? Attribute(XmlReader xml, string name)
    {
        string? found = null;
        while (found is null && xml.MoveToNextAttribute())
            if (xml.LocalName == name && xml.Prefix.Length > 0)
                found = xml.Value;
        xml.MoveToElement();
        return found;
    }

    private static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string FullName(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (name == ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name != ".")
                names.Add(name);
        return string.Join('/', names);
    }
}
