using System.Text;
using System.Text.RegularExpressions;

namespace GovernanceRules.Files;

/// <summary>
/// A text as the parser, which is one of YAML 1.1, understands it as YAML 1.2. There U+0085, U+2028 and U+2029 end no line: others that stand nowhere in
/// the text are put in their place and taken back from what is read. And a tab may stand in a line that is blank, or before a comment.
/// </summary>
internal sealed class YamlText
{
    private const string EndingInYaml11 = "\u0085\u2028\u2029";
    private const char FirstOfNobody = '\uE000';
    private const int OfNobody = 0xF900 - FirstOfNobody;

    // A line after which a block of text begins.
    private static readonly Regex BlockOfText = new(@"(^|[\s:])[|>][0-9+-]{0,2}\s*(\s#.*)?$", RegexOptions.CultureInvariant);

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string? _text;
    private readonly string _standIns;

    private YamlText(ReadOnlyMemory<byte> bytes, string? text, string standIns) => (_bytes, _text, _standIns) = (bytes, text, standIns);

    public static YamlText Of(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.IndexOf("\u0085"u8) < 0 && span.IndexOf("\u2028"u8) < 0 && span.IndexOf("\u2029"u8) < 0)
            return new(bytes, null, "");
        var text = Encoding.UTF8.GetString(span);
        // A text in which hardly one private character is missing is none that anybody writes.
        var free = Free(text).Take(EndingInYaml11.Length).ToArray();
        if (free.Length < EndingInYaml11.Length)
            return new(bytes, null, "");
        for (var i = 0; i < free.Length; i++)
            text = text.Replace(EndingInYaml11[i], free[i]);
        return new(bytes, text, new string(free));
    }

    public TextReader Reader() => _text is null ? Utf8Text.Reader(_bytes) : new StringReader(_text);

    /// <summary>What was read, as it was written.</summary>
    public string AsWritten(string read)
    {
        if (_standIns.Length > 0 && read.AsSpan().ContainsAny(_standIns))
            for (var i = 0; i < _standIns.Length; i++)
                read = read.Replace(_standIns[i], EndingInYaml11[i]);
        return read;
    }

    /// <summary>The same without tabs where they mean nothing; <see langword="null"/> if there are none. Places stay.</summary>
    public YamlText? WithoutIdleTabs()
    {
        var lines = (_text ?? Encoding.UTF8.GetString(_bytes.Span)).Split('\n');
        var (changed, block) = (false, default(Block?));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan();
            var rest = line.TrimStart(" \t");
            var (isBlank, spaces) = (rest.Trim('\r').IsEmpty, line.Length - line.TrimStart(' ').Length);
            if (!isBlank && block is { } open)
                block = spaces > open.Above ? open with { Content = Math.Min(open.Content, spaces) } : null;
            // In a block of text, what stands behind its indentation is text.
            var isIdle = isBlank ? spaces < (block?.Content ?? int.MaxValue) : block is null && rest[0] == '#';
            if (isIdle && line[..^rest.Length].Contains('\t'))
                (lines[i], changed) = (string.Concat(new string(' ', line.Length - rest.Length), rest), true);
            if (block is null && !isBlank && BlockOfText.IsMatch(lines[i]))
                block = new(spaces, int.MaxValue);
        }

        return changed ? new(_bytes, string.Join('\n', lines), _standIns) : null;
    }

    private static IEnumerable<char> Free(string text)
    {
        var taken = new bool[OfNobody];
        foreach (var c in text)
            if (c - FirstOfNobody is >= 0 and < OfNobody and var at)
                taken[at] = true;
        return Enumerable.Range(0, OfNobody).Where(i => !taken[i]).Select(i => (char)(FirstOfNobody + i));
    }

    /// <summary>A block of text by its indentation: above it, and of its lines as far as is known.</summary>
    private readonly record struct Block(int Above, int Content);
}
