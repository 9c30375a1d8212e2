using System.Text;

namespace GovernanceRules;

/// <summary>Text from files in Markdown: no sign in it begins a cell, a link, a tag, a mention or an emphasis.</summary>
internal static class MarkdownText
{
    /// <summary>Text that means itself, on one line.</summary>
    public static string Plain(string text) => Escaped(TextPage.OneLine(text));

    /// <summary>A sentence in which what a user wrote stands in backticks: these stay, and become code; all else means itself.</summary>
    public static string Sentence(string text)
    {
        var parts = TextPage.OneLine(text).Split('`');
        // A backtick that has no other was written by a user, and then nobody can tell which are ours.
        return parts.Length % 2 == 0 || parts.Where((_, i) => i % 2 == 1).Any(string.IsNullOrWhiteSpace)
            ? Plain(text)
            : string.Concat(parts.Select((p, i) => i % 2 == 1 ? $"`{p}`" : Escaped(p)));
    }

    private static string Escaped(string line)
    {
        var plain = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '~')
                plain.Append('\\');
            plain.Append(c);
        }

        return plain.ToString();
    }
}
