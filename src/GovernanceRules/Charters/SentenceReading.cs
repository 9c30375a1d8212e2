using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The sentences of a plain text. A blank line ends a paragraph, and a bullet or a number begins a point of a list, which is a sentence also without an end
/// mark. A line by itself without an end mark, or one that begins with #, is a heading, and no sentence.
/// </summary>
internal static class SentenceReading
{
    private const string Bullets = "-–—•*‣·▪";
    private const string EndMarks = ".!?…";
    private const string Closing = "\"'”»)]";
    private const string Opening = "\"'“”«»([";

    // A full stop after one of these ends no sentence; of those that often stand at an end, such as m.v., none is here.
    private static readonly ImmutableHashSet<string> Abbreviations = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "art", "bl.a", "ca", "cf", "dr", "dvs", "e.g", "ekskl", "evt", "f.eks", "fx", "hhv", "i.e", "ift", "inkl", "jf", "kap", "kl", "mht", "mr", "mrs", "ms", "nr", "no", "p.t", "pga", "pkt", "st", "stk", "vedr");

    public static IEnumerable<TextSpan> Of(string text, ImmutableArray<TextLine> lines)
    {
        var (start, end, count, isPoint) = (0, 0, 0, false);
        foreach (var line in lines)
        {
            var begins = line.IsEmpty || IsHeading(line) || IsPoint(line, count == 0 || isPoint || ".:;,)".Contains(text[end - 1]));
            if (begins && count > 0)
            {
                foreach (var sentence in Sentences(text, new(start, end), isPoint || count > 1))
                    yield return sentence;
                count = 0;
            }

            if (line.IsEmpty || IsHeading(line))
                continue;
            if (count++ == 0)
                (start, isPoint) = (line.Span.Start, begins);
            end = line.Span.End;
        }

        if (count > 0)
            foreach (var sentence in Sentences(text, new(start, end), isPoint || count > 1))
                yield return sentence;
    }

    private static bool IsHeading(TextLine line) => line.Words.StartsWith('#');

    // A number may begin a line in the middle of a sentence. numbered: whether it begins a point here.
    private static bool IsPoint(TextLine line, bool numbered)
    {
        var first = line.Words.Split(' ', 2) is [var word, _] ? word : "";
        if (first.Length == 1 && Bullets.Contains(first[0]))
            return true;
        var number = first.TrimStart('(');
        return numbered && number.Length is >= 2 and <= 4 && number[^1] is '.' or ')' && (number[..^1].All(char.IsAsciiDigit) || (number.Length == 2 && char.IsAsciiLetterLower(number[0])));
    }

    // isWhole: the last sentence counts also without an end mark.
    private static IEnumerable<TextSpan> Sentences(string text, TextSpan paragraph, bool isWhole)
    {
        var start = paragraph.Start;
        for (var i = paragraph.Start; i < paragraph.End; i++)
            if (EndMarks.Contains(text[i]) && EndsAt(text, start, i, paragraph.End, out var end))
            {
                yield return new(start, end);
                start = end + 1;
                i = end;
            }

        if (start < paragraph.End && (isWhole || EndMarks.Contains(text[paragraph.End - 1]) || ":;".Contains(text[paragraph.End - 1])))
            yield return new(start, paragraph.End);
    }

    // end: behind the end mark, and the quotation marks and brackets that close with it.
    private static bool EndsAt(string text, int start, int mark, int limit, out int end)
    {
        end = mark + 1;
        while (end < limit && (EndMarks.Contains(text[end]) || Closing.Contains(text[end])))
            end++;
        if (end == limit)
            return true;
        if (text[end] != ' ' || !BeginsAt(text, end + 1, limit))
            return false;
        var word = text[start..mark].Split(' ')[^1].TrimStart([.. Opening]);
        return text[mark] != '.' || !(word.Length <= 1 || Abbreviations.Contains(word) || (word.Length <= 3 && word.All(char.IsAsciiDigit)));
    }

    private static bool BeginsAt(string text, int at, int limit)
    {
        while (at < limit && Opening.Contains(text[at]))
            at++;
        return at < limit && (char.IsUpper(text[at]) || text[at] == '§');
    }
}
