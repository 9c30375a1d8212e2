using System.Text;

namespace GovernanceRules;

internal enum Ink
{
    Plain,
    Strong,
    Faint,
    Good,
    Error,
    Warning,
    Info,
    Unknown,
}

/// <summary>Writes lines with an indent, in colours or without. Does not wrap lines: the terminal does that, and a file need not.</summary>
internal sealed class TextPage(TextWriter writer, bool colours)
{
    private readonly StringBuilder _line = new();
    private bool _atGap = true;

    public void Line(int indent, LineText text)
    {
        _line.Clear();
        new ConsoleText(ConsoleForm.Text, colours).Add($"{new string(' ', indent)}{text}\n", _line);
        writer.Write(_line);
        _atGap = false;
    }

    // Never two in a row and none at the top.
    public void Gap()
    {
        if (_atGap)
            return;
        writer.Write('\n');
        _atGap = true;
    }

    public LineText Paint(LineText text, Ink ink) => colours && CodeOf(ink) is { } code ? text.Within($"\e[{code}m", "\e[0m") : text;

    // Line breaks become spaces, and so do the characters with which a quote could overwrite the answer.
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsControl(c) && !char.IsWhiteSpace(c) && !TextFormat.TurnsDirection(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        return line.ToString().TrimEnd();
    }

    private static string? CodeOf(Ink ink) => ink switch
    {
        Ink.Strong => "1",
        Ink.Faint => "2",
        Ink.Good => "32",
        Ink.Error => "1;31",
        Ink.Warning => "1;33",
        Ink.Info => "1;36",
        Ink.Unknown => "1;35",
        _ => null,
    };
}
