namespace GovernanceRules;

/// <summary>A name or a text in one language or in both. What lacks one language is given in the other.</summary>
public sealed record LocalizedText
{
    private readonly string _danish;
    private readonly string _english;

    /// <summary>A text that is the same in every language.</summary>
    /// <param name="text">The text.</param>
    public LocalizedText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _danish = _english = text;
    }

    /// <summary>A text in Danish, English or both.</summary>
    /// <param name="danish">The Danish text, or <see langword="null"/>.</param>
    /// <param name="english">The English text, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">Both are <see langword="null"/>.</exception>
    public LocalizedText(string? danish, string? english)
    {
        var any = danish ?? english ?? throw new ArgumentException("A text needs a Danish or an English wording.", nameof(danish));
        _danish = danish ?? any;
        _english = english ?? any;
    }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The wording in that language, or in the other if it has none.</returns>
    public string In(Language language) => language.Code == Language.Danish.Code ? _danish : _english;

    /// <summary>Makes a text that is the same in every language.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalizedText(string text) => new(text);

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The text.</returns>
    public static LocalizedText FromString(string text) => new(text);

    /// <summary>The English wording.</summary>
    /// <returns>The English wording, or the Danish if there is no other.</returns>
    public override string ToString() => _english;
}
