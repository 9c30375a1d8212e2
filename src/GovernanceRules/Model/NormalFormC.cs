using System.Text;

namespace GovernanceRules;

/// <summary>
/// Unicode normalisation form C. The runtime's own does nothing if globalisation is invariant, and ids would differ by machine.
/// </summary>
internal static class NormalFormC
{
    // Below this no character combines with another, and none is decomposed that is not put together again.
    private const char FirstCombining = '\u0300';

    private const int HangulSyllables = 0xAC00;
    private const int HangulLeads = 0x1100;
    private const int HangulVowels = 0x1161;
    private const int HangulTails = 0x11A7;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int LeadCount = 19;

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstCombining, char.MaxValue))
            return text;
        var points = Decomposed(text);
        Reorder(points);
        var composed = Text(Composed(points));
        return composed == text ? text : composed;
    }

    private static List<int> Decomposed(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // An unpaired surrogate stands for itself.
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                points.Add(text[i]);
                continue;
            }

            Decompose(rune.Value, points);
            i += rune.Utf16SequenceLength - 1;
        }

        return points;
    }

    private static void Decompose(int point, List<int> points)
    {
        var syllable = point - HangulSyllables;
        if (syllable is >= 0 and < LeadCount * VowelCount * TailCount)
        {
            points.Add(HangulLeads + (syllable / (VowelCount * TailCount)));
            points.Add(HangulVowels + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount > 0)
                points.Add(HangulTails + (syllable % TailCount));
        }
        else if (CanonicalData.Instance.Parts.TryGetValue(point, out var parts))
        {
            Decompose(parts.First, points);
            if (parts.Second > 0)
                Decompose(parts.Second, points);
        }
        else
        {
            points.Add(point);
        }
    }

    // Puts marks that follow one base into the order of their classes; marks of one class stay as they are.
    private static void Reorder(List<int> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var start = i;
            while (i < points.Count && CanonicalData.Instance.ClassOf(points[i]) > 0)
                i++;
            if (i - start < 2)
                continue;
            var marks = points.GetRange(start, i - start).OrderBy(CanonicalData.Instance.ClassOf).ToList();
            for (var mark = 0; mark < marks.Count; mark++)
                points[start + mark] = marks[mark];
        }
    }

    private static List<int> Composed(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var (starter, last) = (-1, 0);
        foreach (var point in points)
        {
            var mark = CanonicalData.Instance.ClassOf(point);
            // A mark is out of reach of its base if one of its own class or above is between them.
            var isBlocked = starter < composed.Count - 1 && (last == 0 || last >= mark);
            if (starter >= 0 && !isBlocked && Pair(composed[starter], point) is { } whole)
            {
                composed[starter] = whole;
                continue;
            }

            composed.Add(point);
            last = mark;
            if (mark == 0)
                starter = composed.Count - 1;
        }

        return composed;
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= HangulLeads and < HangulLeads + LeadCount && second is >= HangulVowels and < HangulVowels + VowelCount)
            return HangulSyllables + ((((first - HangulLeads) * VowelCount) + (second - HangulVowels)) * TailCount);
        if (first - HangulSyllables is >= 0 and < LeadCount * VowelCount * TailCount and var syllable && syllable % TailCount == 0
            && second is > HangulTails and < HangulTails + TailCount)
            return first + (second - HangulTails);
        return CanonicalData.Instance.Wholes.TryGetValue((first, second), out var whole) ? whole : null;
    }

    private static string Text(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
            if (Rune.TryCreate(point, out var rune))
                text.Append(rune.ToString());
            else
                text.Append((char)point);
        return text.ToString();
    }
}
