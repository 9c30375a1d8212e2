using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace GovernanceRules;

/// <summary>What may be an id, and which known word is nearest to an unknown one.</summary>
internal static class Ids
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsControl)]);

    private static readonly FrozenSet<string> Placeholders =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "vacant", "unknown", "none", "n/a", "tbd", "ubesat", "vakant", "ledig");

    private static readonly string[] Taken = ["any", "all", "own", "none", "present", "unknown"];

    public static string TakenWords => Listed([.. Taken.Select(t => new Identifier(t))], "and");

    public static bool IsTaken(string text) => Taken.Contains(text, StringComparer.Ordinal);

    // Letters, digits, -, _ and ., at least one.
    public static bool IsWellFormed(string text)
    {
        foreach (var c in text)
            if (!(char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
                || c is '-' or '_' or '.'))
                return false;
        return text.Length > 0;
    }

    /// <summary>Ids of persons and of clauses are any text without control characters.</summary>
    public static bool IsText(string text) => text.Length > 0 && !text.AsSpan().ContainsAny(Controls);

    /// <summary>Whether a word says that nobody is there, or nobody knows who, where lists have the id of a person.</summary>
    public static bool IsPlaceholder(string text) => text.Length is >= 3 and <= 7 && Placeholders.Contains(text);

    /// <summary>What is equal in ids that differ in letter case, spaces and hyphens alone.</summary>
    public static string Folded(string id)
    {
        var folded = new StringBuilder(id.Length);
        foreach (var c in id)
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation)
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }

    // The end of a sentence that names the nearest known word, or all known words if those are few.
    public static string Hint(string unknown, IEnumerable<string> known)
    {
        var words = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var nearest = Nearest(unknown, words);
        if (nearest is not null)
            return $"; did you mean `{nearest}`?";
        return words.Count is > 0 and <= 13 ? $"; known are {string.Join(", ", words.Select(w => $"`{w}`"))}" : "";
    }

    // In backticks, with a word before the last.
    public static string Listed(IEnumerable<Identifier> ids, string last)
    {
        var all = ids.Select(i => $"`{i}`").ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[^1]}";
    }

    public static string? Nearest(string unknown, IReadOnlyList<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, unknown.Length / 3) + 1;
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - unknown.Length) >= bestDistance)
                continue;
            var distance = Distance(unknown, word);
            // The code of one language is no slip of that of another: `de` is not meant as `da`, as `dk` may be.
            if (distance < bestDistance && !(distance > 0 && LanguageCodes.Contains(unknown) && LanguageCodes.Contains(word)))
                (best, bestDistance) = (word, distance);
        }

        return best;
    }

    // Edit distance in which two swapped neighbours are one edit and letter case does not matter.
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
