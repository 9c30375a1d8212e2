using System.Globalization;

namespace GovernanceRules;

/// <summary>How days, numbers and lists are written where no language is asked for.</summary>
internal static class TextFormat
{
    /// <summary>A day, as <c>2014-03-01</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Quoted(string text) => $"`{text}`";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A list with a word before the last.</summary>
    public static string Joined(IEnumerable<string> parts, string last)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[^1]}";
    }
}
