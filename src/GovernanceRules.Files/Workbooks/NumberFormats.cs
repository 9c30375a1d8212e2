using System.Globalization;
using System.Xml;

namespace GovernanceRules.Files;

/// <summary>Which styles of cells show a number as a day: that is all that makes a cell a date.</summary>
internal sealed class NumberFormats
{
    private readonly List<bool> _styles = [];

    public static NumberFormats Of(XmlReader? styles)
    {
        var formats = new NumberFormats();
        var own = new Dictionary<int, bool>();
        var inCells = false;
        while (styles?.Read() == true)
        {
            if (styles is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(styles, "numFmtId") is { } id)
                own[id] = IsDay(styles.GetAttribute("formatCode") ?? "");
            else if (styles.LocalName == "cellXfs")
                inCells = styles.NodeType == XmlNodeType.Element && !styles.IsEmptyElement;
            else if (inCells && styles is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                formats._styles.Add(Number(styles, "numFmtId") is { } format && (own.TryGetValue(format, out var isDay) ? isDay : IsBuiltInDay(format)));
        }

        return formats;
    }

    public bool IsDate(string? style) =>
        style is not null && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _styles.Count && _styles[number];

    // Section 18.8.30: the numbers that have a meaning without a code of their own, those of East Asian languages among them.
    private static bool IsBuiltInDay(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // A day has a year or a day of the month; an `m` may be minutes. What stands in quotes, in brackets or behind a backslash is shown as it is.
    private static bool IsDay(string code)
    {
        for (var i = 0; i < code.Length; i++)
            switch (code[i])
            {
                case '"':
                    i = End(code, '"', i);
                    break;
                case '[':
                    i = End(code, ']', i);
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D':
                    return true;
                case ';':
                    return false;
            }

        return false;
    }

    private static int End(string code, char mark, int from) => code.IndexOf(mark, from + 1) is >= 0 and var end ? end : code.Length;

    private static int? Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
