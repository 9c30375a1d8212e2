using System.Collections.Frozen;

namespace GovernanceRules;

/// <summary>
/// The texts of some messages in one or several languages, such as those of a principle of one's own. If a language lacks a text, the first
/// catalogue's serves.
/// </summary>
/// <example><code>
/// private static readonly MessageTexts Texts = new(
///     new Catalogue(Language.English, new Dictionary&lt;string, string> { ["quorum.demand"] = "There are at least {seats} members." }),
///     new Catalogue(Language.Danish, new Dictionary&lt;string, string> { ["quorum.demand"] = "Der er mindst {seats} medlemmer." }));
///
/// public override Message Demand() => Texts.Message("quorum.demand", ("seats", seats));
/// </code></example>
public sealed class MessageTexts
{
    private readonly FrozenDictionary<string, Catalogue> _catalogues;
    private readonly Catalogue _first;

    /// <summary>Puts the catalogues of some languages together.</summary>
    /// <param name="first">The catalogue that has every text.</param>
    /// <param name="others">The catalogues of other languages.</param>
    /// <exception cref="ArgumentException">Two catalogues are of one language, or another has a text that the first has not.</exception>
    public MessageTexts(Catalogue first, params ReadOnlySpan<Catalogue> others)
    {
        ArgumentNullException.ThrowIfNull(first);
        _first = first;
        var all = new Dictionary<string, Catalogue>(StringComparer.Ordinal) { [first.Language.Code] = first };
        foreach (var catalogue in others)
        {
            if (!all.TryAdd(catalogue.Language.Code, catalogue))
                throw new ArgumentException($"Two catalogues are of the language `{catalogue.Language}`.", nameof(others));
            if (catalogue.Texts.Keys.FirstOrDefault(id => !first.Texts.ContainsKey(id)) is { } id)
                throw new ArgumentException($"The catalogue of `{first.Language}` lacks `{id}`, which that of `{catalogue.Language}` has.", nameof(others));
        }

        _catalogues = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A message of these texts.</summary>
    /// <param name="id">The id of the text.</param>
    /// <param name="arguments">The values of the text's placeholders.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">No text has the id.</exception>
    public Message Message(string id, params ReadOnlySpan<(string Name, Message Value)> arguments)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_first.Find(id) is null)
            throw new ArgumentException($"There is no text `{id}`.", nameof(id));
        return new CatalogueMessage(this, id, [.. arguments]);
    }

    internal MessageTemplate? Find(Language language, string id) =>
        (_catalogues.TryGetValue(language.Code, out var catalogue) ? catalogue.Find(id) : null) ?? _first.Find(id);
}
