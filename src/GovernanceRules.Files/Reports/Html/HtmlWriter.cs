using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GovernanceRules;

/// <summary>
/// Writes HTML from interpolated strings: what stands in the string is markup, and what stands in its holes is text, whatever signs it has.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [SuppressMessage("Performance", "CA1822", Justification = "The handler has this writer, and has written part by part.")]
    public void Add([InterpolatedStringHandlerArgument("")] HtmlMarkup markup) => _ = markup;

    // Markup without any text of users.
    public void Markup(string markup) => writer.Write(markup);

    // On one line: no text of a user begins a line, or turns the direction of the page.
    public void Text(string text) => Encoder.Encode(writer, TextPage.OneLine(text));

    // Messages put what the user wrote between backticks; on a page it is set apart by its look. A backtick without another stays.
    public void Prose(string text)
    {
        var parts = TextPage.OneLine(text).Split('`');
        for (var i = 0; i < parts.Length; i++)
            if (i % 2 == 0)
                Encoder.Encode(writer, parts[i]);
            else if (i == parts.Length - 1)
                Encoder.Encode(writer, $"`{parts[i]}");
            else
                Add($"<bdi class=\"n\">{parts[i]}</bdi>");
    }
}

/// <summary>Markup of our own, such as the style, that stands as it is.</summary>
internal readonly record struct Trusted(string Markup);

/// <summary>A text with names between backticks.</summary>
internal readonly record struct Prose(string Text);

/// <summary>Writes the parts of an interpolated string as they come.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlMarkup
{
    private readonly HtmlWriter _writer;

    public HtmlMarkup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        _ = literalLength + formattedCount;
        _writer = writer;
    }

    public void AppendLiteral(string markup) => _writer.Markup(markup);

    public void AppendFormatted(string? text) => _writer.Text(text ?? "");

    public void AppendFormatted(int number) => _writer.Markup(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Trusted markup) => _writer.Markup(markup.Markup);

    public void AppendFormatted(Prose text) => _writer.Prose(text.Text);
}
