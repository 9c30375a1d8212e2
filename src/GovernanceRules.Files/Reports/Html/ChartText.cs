namespace GovernanceRules;

/// <summary>Breaks a name into the lines of a box, since SVG does not.</summary>
internal static class ChartText
{
    public static IReadOnlyList<string> Lines(string text, int width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in TextPage.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
            if (lines.Count == most)
                break;
        }

        if (line.Length > 0)
            lines.Add(line);
        if (lines.Count <= most)
            return lines;
        lines.RemoveRange(most, lines.Count - most);
        lines[^1] = Cut(lines[^1], width - 1) + "…";
        return lines;
    }

    // A word is broken behind a hyphen if there is one, and no character is cut in two.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (word.Length > width)
        {
            var piece = word.LastIndexOf('-', width - 1, width) is > 0 and var hyphen ? word[..(hyphen + 1)] : Cut(word, width);
            yield return piece;
            word = word[piece.Length..];
        }

        yield return word;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
