using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovernanceRules;

/// <summary>
/// The text of a line in which all colours are ours: whatever is put into it breaks no line and has no colour. Both branches of a
/// conditional must be of this type, since <c>b ? $"..." : "..."</c> is a string, whose colours are words.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct LineText
{
    private readonly StringBuilder _text;

    public LineText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public static implicit operator LineText(string text)
    {
        var line = new LineText(text.Length, 0);
        line.AppendFormatted(text);
        return line;
    }

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted(string? text) => _text.Append(ConsoleText.Part(text ?? ""));

    public void AppendFormatted(LineText text) => _text.Append(text._text);

    public void AppendFormatted<T>(T value) => AppendFormatted(string.Create(CultureInfo.InvariantCulture, $"{value}"));

    public LineText Within(string colour, string end)
    {
        var painted = new LineText(colour.Length + _text.Length + end.Length, 0);
        painted._text.Append(colour).Append(_text).Append(end);
        return painted;
    }

    public override string ToString() => _text.ToString();
}
