using System.Text;
using System.Xml;

namespace GovernanceRules.Files;

/// <summary>The texts of a workbook, which its cells name by number.</summary>
internal static class SharedTexts
{
    private const int MostCharacters = 64 * 1024 * 1024;

    public static List<string> Of(XmlReader? xml)
    {
        var texts = new List<string>();
        var length = 0L;
        while (xml?.Read() == true)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextOf(xml));
                // A text without characters takes room as well.
                if ((length += texts[^1].Length + 16) > MostCharacters)
                    throw new WorkbookException("the texts of the workbook are longer than 64 million characters; nothing more of it was read");
            }

        return texts;
    }

    /// <summary>What stands in an element, in all its pieces, but not how it is pronounced.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (text, depth, silent) = (new StringBuilder(), xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
            if (xml.LocalName == "rPh")
                silent = xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false } ? 1 : 0;
            else if (silent == 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        return text.ToString();
    }
}
