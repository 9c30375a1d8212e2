using System.Collections.Frozen;

namespace GovernanceRules;

/// <summary>The texts of some messages in one language, by the ids of the messages.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, MessageTemplate> _templates;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="language">The language.</param>
    /// <param name="texts">The texts by id, written as those of a <see cref="GovernanceRules.Language"/>.</param>
    /// <exception cref="ArgumentException">A text is not written as it should be.</exception>
    public Catalogue(Language language, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(texts);
        Language = language;
        Texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        _templates = MessageTemplate.ParseAll(texts, nameof(texts));
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The texts by id.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    internal MessageTemplate? Find(string id) => _templates.GetValueOrDefault(id);
}
