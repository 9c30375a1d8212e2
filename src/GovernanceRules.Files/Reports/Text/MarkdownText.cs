using System.Text;

namespace GovernanceRules;

/// <summary>
/// Text from files in Markdown, as GitHub and GitLab read it: no sign in it begins a list, a cell, a link, a tag, a formula, an emphasis, a
/// mention or a reference.
/// </summary>
internal static class MarkdownText
{
    // No backslash stops mentions and references, nor links made of what looks like an address: they are found in the finished text.
    private const char Joiner = '\u2060';

    // Text that means itself, on one line.
    public static string Plain(string text) => Escaped(TextPage.OneLine(text));

    // What is in backticks becomes code; all else means itself.
    public static string Sentence(string text)
    {
        var parts = TextPage.OneLine(text).Split('`');
        // A backtick without a partner was written by a user, and then nobody can tell which are ours.
        return parts.Length % 2 == 0 || parts.Where((_, i) => i % 2 == 1).Any(string.IsNullOrWhiteSpace)
            ? Plain(text)
            : string.Concat(parts.Select((p, i) => i % 2 == 1 ? $"`{p}`" : Escaped(p)));
    }

    // In a list, "- one" and "1. one" would begin another list.
    public static string Item(string written)
    {
        var digits = written.AsSpan().IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : written.Length;
        var sign = digits == written.Length ? ' ' : written[digits];
        return (digits == 0 ? sign is '-' or '+' : sign is '.' or ')') ? $"{written[..digits]}\\{written[digits..]}" : written;
    }

    // A bar ends a cell even in code, so a text with a bar has no code.
    public static string Cell(string text) => text.Contains('|') ? Plain(text) : Sentence(text);

    // As code from which it can be copied.
    public static string Code(string text)
    {
        var (code, longest, run) = (TextPage.OneLine(text), 0, 0);
        foreach (var c in code)
            longest = Math.Max(longest, run = c == '`' ? run + 1 : 0);
        var fence = new string('`', longest + 1);
        return longest > 0 ? $"{fence} {code} {fence}" : fence + code + fence;
    }

    private static string Escaped(string line)
    {
        var plain = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var (c, next) = (line[i], i + 1 < line.Length ? line[i + 1] : ' ');
            if (IsSign(c) || (c == '&' && (next == '#' || char.IsAsciiLetter(next))) || BeginsAddress(line.AsSpan(0, i), c))
                plain.Append('\\');
            plain.Append(c);
            if ((c == '@' && (char.IsAsciiLetterOrDigit(next) || next is '_' or '-')) || (c == '#' && char.IsAsciiDigit(next)))
                plain.Append(Joiner);
        }

        return plain.ToString();
    }

    private static bool IsSign(char c) => c is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~' or '$' or '#';

    private static bool BeginsAddress(ReadOnlySpan<char> before, char c) =>
        (c == '/' && before.EndsWith(":")) || (c == '.' && before.EndsWith("www", StringComparison.OrdinalIgnoreCase));
}
