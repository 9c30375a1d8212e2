using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovernanceRules;

internal static class TextFormat
{
    private const int LongestWord = 60;
    private const int LongestText = 2000;

    private static readonly SearchValues<char> Turns = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Quoted(string text) => $"`{text}`";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Joined(IEnumerable<string> parts, string last)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[^1]}";
    }

    /// <summary>A text with no quoted word longer than a line takes, and as a whole no longer than a page.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= LongestWord)
            return text;
        var shortened = new StringBuilder();
        var isQuoted = false;
        foreach (var part in text.Split('`'))
        {
            if (shortened.Length > 0 || isQuoted)
                shortened.Append('`');
            shortened.Append(isQuoted ? Cut(part, LongestWord) : part);
            isQuoted = !isQuoted;
        }

        return Cut(shortened.ToString(), LongestText);
    }

    /// <summary>A text, or its beginning and three dots; no character is cut in two.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)}...";

    /// <summary>Whether a character embeds, overrides or isolates a direction of writing, so that what follows is shown elsewhere than it stands.</summary>
    public static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>A text in which nothing is shown elsewhere than it stands: a name that turns the direction would turn the sentence with it.</summary>
    public static string WithoutTurns(string text) => !text.AsSpan().ContainsAny(Turns) ? text : string.Create(text.Length, text, (straight, from) =>
    {
        for (var i = 0; i < straight.Length; i++)
            straight[i] = TurnsDirection(from[i]) ? ' ' : from[i];
    });
}
