using System.Collections.Frozen;

namespace GovernanceRules;

/// <summary>
/// A language in which findings and explanations are given. The library speaks English and Danish; an application adds another with a catalogue
/// of its own, and what that lacks is said in English.
/// </summary>
/// <example><code>
/// var swedish = new Language("sv", new Dictionary&lt;string, string>
/// {
///     ["mirror.missing.actual"] = "0 för {name}",
///     ["required"] = "{expected} krävs",
/// });
/// Console.WriteLine(report.Findings[0].Message(swedish));
/// </code></example>
public sealed class Language
{
    private readonly FrozenDictionary<string, MessageTemplate> _texts;
    private readonly Func<long, int> _form;

    /// <summary>Adds a language, or says some texts of a known one in other words.</summary>
    /// <param name="code">The code, such as <c>sv</c>. If the library speaks the language, what is left out is said as the library says it, else in English.</param>
    /// <param name="texts">
    /// The texts by the ids of messages. <c>{name}</c> is replaced by an argument, <c>{name:capital}</c> for the same with a capital first letter, and
    /// <c>{count|one|many}</c> for the form that a number asks for, which may hold placeholders itself; <c>{{</c> and <c>}}</c> are braces.
    /// </param>
    /// <param name="form">Which of the forms a number takes, counted from 0; left out, the first for 1 and the second for every other number.</param>
    /// <exception cref="ArgumentException">The code is empty, or a text is not written as it should be.</exception>
    public Language(string code, IEnumerable<KeyValuePair<string, string>> texts, Func<long, int>? form = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(texts);
        Code = code;
        _texts = MessageTemplate.ParseAll(texts, nameof(texts));
        _form = form ?? (number => number == 1 ? 0 : 1);
    }

    /// <summary>English; the language if nobody asks for another.</summary>
    public static Language English { get; } = new("en", []);

    /// <summary>Danish.</summary>
    public static Language Danish { get; } = new("da", []);

    /// <summary>The code of the language, such as <c>da</c>.</summary>
    public string Code { get; }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    // A text of its own takes precedence over the library's for its code.
    internal MessageTemplate? Find(string id) => _texts.GetValueOrDefault(id);

    // The last form if the language asks for one that is not there.
    internal int FormOf(long number, int forms) => Math.Clamp(_form(number), 0, forms - 1);
}
