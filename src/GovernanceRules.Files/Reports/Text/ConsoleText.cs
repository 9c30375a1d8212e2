using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovernanceRules;

/// <summary>What the text on a console is, and so how a character is written so that only a reader of that text acts on it.</summary>
internal enum ConsoleForm
{
    // Lines for people: a space replaces a control character, or breaks a command.
    Text,

    // JSON or YAML, in which such characters are only in quotes: an escape that means the same.
    Quoted,

    // A character reference that means the same.
    Xml,

    // Lines of which some are commands for GitHub Actions.
    GitHub,

    // Lines of which some are commands for Azure Pipelines.
    AzureDevOps,
}

/// <summary>
/// Keeps a terminal and a build server from acting on text that came from files or from a call: it lets no control character through but
/// the line feed, none that turns the direction of writing, and nothing that a build server takes for a command and is not ours.
/// </summary>
internal sealed class ConsoleText(ConsoleForm form, bool colours = false)
{
    // Build servers look for `##[error]`, `##vso[...]` and `##teamcity[...]` anywhere in a line, and for `::error::` at its beginning,
    // after any white space.
    private const string Azure = "##vso";

    // C0 and C1; the separators of lines and paragraphs, and what embeds and overrides a direction; what isolates one.
    private static readonly char[] Acting = [.. From('\0', '\u001F'), .. From('\u007F', '\u009F'), .. From('\u2028', '\u202E'), .. From('\u2066', '\u2069')];
    private static readonly SearchValues<char> Controls = SearchValues.Create(Acting);

    // Within a line in which no command has begun, nothing else needs a look.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Acting, '#']);

    private readonly StringBuilder _colour = new();
    private readonly StringBuilder _word = new();
    private int _column;
    private bool _isAtStart = true;
    private bool _isAfterColon;
    private bool _isOurs;

    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        new ConsoleText(ConsoleForm.Text).Add(Part(text), line);
        return line.ToString();
    }

    // A part of a line: a line break or a control character becomes a space.
    public static string Part(string text) => text.AsSpan().ContainsAny(Controls)
        ? string.Create(text.Length, text, (part, from) =>
        {
            for (var i = 0; i < part.Length; i++)
                part[i] = IsControl(from[i]) ? ' ' : from[i];
        })
        : text;

    // The text added may begin anywhere in a line.
    public void Add(ReadOnlySpan<char> text, StringBuilder to)
    {
        while (!text.IsEmpty)
        {
            var plain = _isAtStart || _isAfterColon || _word.Length + _colour.Length > 0 ? 0 : text.IndexOfAny(Beginnings);
            if (plain < 0)
                plain = text.Length;
            to.Append(text[..plain]);
            _column += plain;
            text = text[plain..];
            if (text.IsEmpty)
                return;
            if (!IsColour(text[0], to))
                Add(text[0], to);
            text = text[1..];
        }
    }

    private static IEnumerable<char> From(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static bool IsControl(char c) => Controls.Contains(c);

    private void Add(char c, StringBuilder to)
    {
        _isOurs = c != '\n' && (_isOurs || IsOurs(c));
        if (c != '\n' && (IsControl(c) || IsCommand(c)))
            Escape(c, to);
        else
            to.Append(c);
        Step(c);
    }

    private bool IsCommand(char c) => c switch
    {
        _ when _isOurs => false,
        '[' => _word.Length > 1,
        ':' => _isAfterColon,
        _ => false,
    };

    // A server takes one command from a line, and the rest of the line is its words.
    private bool IsOurs(char c) => form switch
    {
        ConsoleForm.GitHub => c == ':' && _isAfterColon && _column == 1,
        ConsoleForm.AzureDevOps => c == '[' && _column == Azure.Length && _word.Equals(Azure),
        _ => false,
    };

    private void Step(char c)
    {
        // Two hashes, and the letters after them.
        if (c == '#' && _word.Length > 2)
            _word.Clear();
        if (c == '#' ? _word.Length < 2 : _word.Length > 1 && char.IsAsciiLetter(c))
            _word.Append(c);
        else if (c != '#')
            _word.Clear();
        _isAfterColon = _isAtStart && c == ':';
        _isAtStart = c == '\n' || (_isAtStart && (char.IsWhiteSpace(c) || IsControl(c)));
        _column = c == '\n' ? 0 : _column + 1;
    }

    private void Escape(char c, StringBuilder to)
    {
        if (form == ConsoleForm.Quoted)
            to.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        else if (form == ConsoleForm.Xml)
            to.Append(CultureInfo.InvariantCulture, $"&#x{(int)c:X};");
        else if (IsControl(c))
            to.Append(' ');
        else
            to.Append(' ').Append(c);
    }

    // Holds back what may be a colour of ours, ESC [ 1 ; 31 m, until it is one; anything else becomes text.
    private bool IsColour(char c, StringBuilder to)
    {
        if (!colours || (_colour.Length == 0 && c != '\e'))
            return false;
        var fits = _colour.Length switch { 0 => true, 1 => c == '[', _ => char.IsAsciiDigit(c) || c is ';' or 'm' };
        if (fits)
            _colour.Append(c);
        if (fits && c != 'm')
            return true;
        var held = _colour.ToString();
        _colour.Clear();
        if (fits)
        {
            to.Append(held);
            return true;
        }

        foreach (var one in held)
            Add(one, to);
        return c == '\e' && IsColour(c, to);
    }
}
