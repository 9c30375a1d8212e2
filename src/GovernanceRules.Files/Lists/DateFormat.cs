using System.Globalization;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>How dates are written as text, such as <c>dd-MM-yyyy</c>: <c>d</c> or <c>dd</c>, <c>M</c> to <c>MMMM</c> and <c>yyyy</c>, and between them what stands there.</summary>
internal sealed class DateFormat
{
    // Of both languages, since a format does not say which.
    private static readonly string[][] Months =
    [
        ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"], ["maj", "may"], ["juni", "june"],
        ["juli", "july"], ["august"], ["september"], ["oktober", "october"], ["november"], ["december"],
    ];

    private readonly List<string> _parts;

    private DateFormat(List<string> parts) => _parts = parts;

    public static bool TryParse(string text, out DateFormat format)
    {
        var parts = new List<string>();
        foreach (var c in text)
            if (parts.Count > 0 && char.IsAsciiLetter(c) && parts[^1][^1] == c)
                parts[^1] += c;
            else
                parts.Add(c.ToString());
        format = new DateFormat(parts);
        return parts.TrueForAll(p => !char.IsLetterOrDigit(p[0]) || p is "d" or "dd" or "M" or "MM" or "MMM" or "MMMM" or "yyyy")
            && parts.Count(p => p[0] == 'd') <= 1 && parts.Count(p => p[0] == 'M') == 1 && parts.Count(p => p[0] == 'y') == 1;
    }

    // A format without a day gives the month.
    public bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        var (year, month, day) = (0, 0, 0);
        date = default;
        foreach (var part in _parts)
        {
            var found = part switch
            {
                "yyyy" => TryNumber(ref text, 4, 4, out year),
                "MMM" or "MMMM" => TryMonth(ref text, out month),
                "M" or "MM" => TryNumber(ref text, part.Length, 2, out month),
                "d" or "dd" => TryNumber(ref text, part.Length, 2, out day),
                _ => TryLiteral(ref text, part),
            };
            if (!found)
                return false;
        }

        if (!text.IsEmpty || year < 1 || month is < 1 or > 12)
            return false;
        if (!_parts.Exists(p => p[0] == 'd'))
            date = PartialDate.Of(year, month);
        else if (day >= 1 && day <= DateTime.DaysInMonth(year, month))
            date = new DateOnly(year, month, day);
        else
            return false;
        return true;
    }

    public override string ToString() => string.Concat(_parts);

    /// <summary>How a day is written so, for a fault that says what was expected.</summary>
    public string Example(DateOnly day)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
            text.Append(part switch
            {
                "MMM" => Months[day.Month - 1][0][..3],
                "MMMM" => Months[day.Month - 1][0],
                "d" or "M" => (part == "d" ? day.Day : day.Month).ToString(CultureInfo.InvariantCulture),
                _ => char.IsAsciiLetter(part[0]) ? day.ToString(part, CultureInfo.InvariantCulture) : part,
            });
        return text.ToString();
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var length = 0;
        number = 0;
        while (length < most && length < text.Length && char.IsAsciiDigit(text[length]))
            number = (number * 10) + (text[length++] - '0');
        text = text[length..];
        return length >= least;
    }

    private static bool TryMonth(ref ReadOnlySpan<char> text, out int month)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        var word = text[..length].ToString();
        month = Array.FindIndex(Months, m => Array.Exists(m, n => n.Equals(word, StringComparison.OrdinalIgnoreCase)
            || (word.Length == 3 && n.StartsWith(word, StringComparison.OrdinalIgnoreCase)))) + 1;
        text = text[length..];
        return month > 0;
    }

    private static bool TryLiteral(ref ReadOnlySpan<char> text, string literal)
    {
        if (!text.StartsWith(literal))
            return false;
        text = text[literal.Length..];
        return true;
    }
}
