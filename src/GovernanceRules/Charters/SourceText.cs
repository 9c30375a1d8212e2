using System.Collections.Immutable;
using System.Text;

namespace GovernanceRules;

/// <summary>The text of a source with one space between its words, so that line ends and indents do not matter; it knows the lines.</summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly ImmutableArray<TextLine> _lines;

    public SourceText(Source source)
    {
        Source = source;
        var text = new StringBuilder();
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var line in source.Text!.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = Normalise(line);
            if (words.Length > 0 && text.Length > 0)
                text.Append(' ');
            lines.Add(new(new(text.Length, text.Length + words.Length), words));
            text.Append(words);
        }

        _text = text.ToString();
        _lines = lines.ToImmutable();
    }

    public Source Source { get; }

    public string Of(TextSpan span) => _text[span.Start..span.End];

    // From 1.
    public int LineAt(int position)
    {
        var line = 0;
        for (var i = 0; i < _lines.Length && _lines[i].Span.Start <= position; i++)
            if (!_lines[i].IsEmpty)
                line = i;
        return line + 1;
    }

    public IEnumerable<TextSpan> Sentences() => SentenceReading.Of(_text, _lines);

    // Each place of the quote, as the spans of its passages; an empty quote has none.
    public IEnumerable<ImmutableArray<TextSpan>> Find(Clause clause)
    {
        var passages = Passages(clause.Quote);
        if (passages.IsEmpty)
            yield break;
        var (prefix, suffix) = (Normalise(clause.Prefix ?? ""), Normalise(clause.Suffix ?? ""));
        for (var at = 0; (at = _text.IndexOf(passages[0], at, StringComparison.Ordinal)) >= 0; at++)
            if (IsBefore(prefix, at) && From(passages, at, suffix) is { } found)
                yield return found;
    }

    // What is left out is as little as can be: each passage after the first is where it comes next.
    private ImmutableArray<TextSpan>? From(ImmutableArray<string> passages, int first, string suffix)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var end = first;
        for (var i = 0; i < passages.Length; i++)
        {
            var isLast = i == passages.Length - 1;
            var at = i == 0 ? first : _text.IndexOf(passages[i], end, StringComparison.Ordinal);
            while (isLast && i > 0 && at >= 0 && !IsAfter(suffix, at + passages[i].Length))
                at = _text.IndexOf(passages[i], at + 1, StringComparison.Ordinal);
            if (at < 0 || (isLast && !IsAfter(suffix, at + passages[i].Length)))
                return null;
            end = at + passages[i].Length;
            spans.Add(new(at, end));
        }

        return spans.ToImmutable();
    }

    private bool IsBefore(string prefix, int at) => prefix.Length == 0 || _text.AsSpan(0, at).TrimEnd(' ').EndsWith(prefix, StringComparison.Ordinal);

    private bool IsAfter(string suffix, int at) => suffix.Length == 0 || _text.AsSpan(at).TrimStart(' ').StartsWith(suffix, StringComparison.Ordinal);

    private static ImmutableArray<string> Passages(string quote) =>
        [.. quote.Replace("[\u2026]", "[...]", StringComparison.Ordinal).Split("[...]").Select(Normalise).Where(p => p.Length > 0)];

    private static string Normalise(string text) => string.Join(' ', NormalFormC.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A line of a text: its words, and where they are in the text with one space between all words.</summary>
internal readonly record struct TextLine(TextSpan Span, string Words)
{
    public bool IsEmpty => Words.Length == 0;
}
