using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A text of a catalogue, parsed once: literal text, arguments, and forms of which a number takes one.</summary>
internal sealed class MessageTemplate
{
    private const string Capital = "capital";

    private MessageTemplate(ImmutableArray<MessagePart> parts) => Parts = parts;

    public ImmutableArray<MessagePart> Parts { get; }

    // Each once, without those of which only the form is asked.
    public IEnumerable<string> Arguments => Parts.SelectMany(p => p switch
    {
        ArgumentPart argument => [argument.Name],
        FormPart form => form.Forms.SelectMany(f => f.Arguments),
        _ => Enumerable.Empty<string>(),
    }).Distinct();

    public static FrozenDictionary<string, MessageTemplate> ParseAll(IEnumerable<KeyValuePair<string, string>> texts, string parameter)
    {
        var parsed = new Dictionary<string, MessageTemplate>(StringComparer.Ordinal);
        foreach (var (id, text) in texts)
            try
            {
                parsed.Add(id, Parse(text));
            }
            catch (FormatException wrong)
            {
                throw new ArgumentException($"The text `{id}` cannot be read: {wrong.Message}", parameter, wrong);
            }

        return parsed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Throws FormatException if a brace is left open or closed, or a placeholder has no name.
    public static MessageTemplate Parse(string text)
    {
        var place = 0;
        var template = Parse(text, ref place, isForm: false);
        return place == text.Length ? template : throw new FormatException($"a `}}` closes nothing at {place}");
    }

    private static MessageTemplate Parse(string text, ref int place, bool isForm)
    {
        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var plain = new System.Text.StringBuilder();
        while (place < text.Length)
        {
            var c = text[place];
            if (c is '{' or '}' && place + 1 < text.Length && text[place + 1] == c && !(c == '}' && isForm))
            {
                plain.Append(c);
                place += 2;
            }
            else if (c == '{')
            {
                AddPlain(parts, plain);
                place++;
                parts.Add(Placeholder(text, ref place));
            }
            else if (c == '}' || (isForm && c == '|'))
            {
                break;
            }
            else
            {
                plain.Append(c);
                place++;
            }
        }

        AddPlain(parts, plain);
        return new(parts.ToImmutable());
    }

    private static void AddPlain(ImmutableArray<MessagePart>.Builder parts, System.Text.StringBuilder plain)
    {
        if (plain.Length > 0)
            parts.Add(new PlainPart(plain.ToString()));
        plain.Clear();
    }

    private static MessagePart Placeholder(string text, ref int place)
    {
        var start = place;
        while (place < text.Length && char.IsAsciiLetterOrDigit(text[place]))
            place++;
        var name = text[start..place];
        if (name.Length == 0)
            throw new FormatException($"a placeholder has no name at {start}");
        if (place < text.Length && text[place] == '|')
        {
            var forms = ImmutableArray.CreateBuilder<MessageTemplate>();
            while (place < text.Length && text[place] == '|')
            {
                place++;
                forms.Add(Parse(text, ref place, isForm: true));
            }

            Close(text, ref place);
            return new FormPart(name, forms.ToImmutable());
        }

        var isCapital = string.CompareOrdinal(text, place, ":" + Capital, 0, Capital.Length + 1) == 0;
        if (isCapital)
            place += Capital.Length + 1;
        Close(text, ref place);
        return new ArgumentPart(name, isCapital);
    }

    private static void Close(string text, ref int place)
    {
        if (place >= text.Length || text[place] != '}')
            throw new FormatException($"a `}}` is expected at {place}");
        place++;
    }
}

internal abstract record MessagePart;

internal sealed record PlainPart(string Text) : MessagePart;

internal sealed record ArgumentPart(string Name, bool IsCapital) : MessagePart;

internal sealed record FormPart(string Name, ImmutableArray<MessageTemplate> Forms) : MessagePart;
