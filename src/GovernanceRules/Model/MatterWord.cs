using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Matters that a forum may decide, or may not: those with a word as trait or type, or those that have several traits, and perhaps a type,
/// at once.
/// </summary>
/// <example><code>
/// MatterWord economic = "economic";
/// var significant = MatterWord.Together(["economic", "significant"]);
/// </code></example>
public sealed record MatterWord
{
    /// <summary>Matters with one trait or of one type.</summary>
    /// <param name="word">The trait or type.</param>
    public MatterWord(Identifier word) => Word = word;

    private MatterWord()
    {
    }

    /// <summary>The trait or type; <see langword="null"/> if only several together are meant.</summary>
    public Identifier? Word { get; }

    /// <summary>The traits that a matter has at once, by code point; empty with <see cref="Word"/>, or if the type alone matters.</summary>
    public ImmutableArray<Identifier> AllTraits { get; private init; } = [];

    /// <summary>The types of which a matter is one, by code point; empty with <see cref="Word"/>, or if the type does not matter.</summary>
    public ImmutableArray<Identifier> Types { get; private init; } = [];

    /// <summary>How grave it is if a forum decides against it.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>When it holds; both ends are inclusive.</summary>
    public Period InForce { get; init; }

    /// <summary>The clauses that it comes from; if there are none, those of the forum apply.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    internal FileLocation? Location => (Word ?? AllTraits.Concat(Types).First()).Location;

    // Which matters are meant, and nothing else that is said of them.
    internal MatterWord Bare => this with { Severity = default, InForce = default, Clauses = [] };

    internal string Key => Word is { } word ? word.Text : string.Join(' ', AllTraits.Concat(Types).Select(w => w.Text));

    /// <summary>Matters that have all of some traits and, if types are given, are of one of these.</summary>
    /// <param name="allTraits">The traits.</param>
    /// <param name="types">The types; left out, any.</param>
    /// <returns>What is meant, which is always in force and an error.</returns>
    /// <exception cref="ArgumentException">Neither a trait nor a type is given.</exception>
    public static MatterWord Together(IEnumerable<Identifier> allTraits, IEnumerable<Identifier>? types = null)
    {
        ArgumentNullException.ThrowIfNull(allTraits);
        var together = new MatterWord { AllTraits = Ordered(allTraits), Types = Ordered(types ?? []) };
        return together.AllTraits.IsEmpty && together.Types.IsEmpty
            ? throw new ArgumentException("Give a trait or a type.", nameof(allTraits))
            : together;
    }

    /// <summary>Makes a word without more, which is always in force and an error.</summary>
    /// <param name="word">The trait or type.</param>
    public static implicit operator MatterWord(string word) => new(new Identifier(word));

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The word.</returns>
    public static MatterWord FromString(string word) => new(new Identifier(word));

    // Whether it asks for all that the other asks for, so that of the same matter it says as much or more.
    internal bool Covers(MatterWord other) => other.Word is { } word
        ? Word == word || AllTraits.Contains(word) || (!Types.IsEmpty && Types.All(t => t == word))
        : other.AllTraits.All(t => Word == t || AllTraits.Contains(t))
            && (other.Types.IsEmpty || (Word is { } own && other.Types.Contains(own)) || (!Types.IsEmpty && Types.All(other.Types.Contains)));

    /// <summary>Two are equal if all that is said of them is; the order of traits and types does not matter.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(MatterWord? other) => other is not null && Word == other.Word && AllTraits.SequenceEqual(other.AllTraits)
        && Types.SequenceEqual(other.Types) && Severity == other.Severity && InForce == other.InForce && Clauses.SequenceEqual(other.Clauses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Severity, InForce);

    private static ImmutableArray<Identifier> Ordered(IEnumerable<Identifier> words) =>
        [.. words.Distinct().OrderBy(w => w.Text, CodePointComparer.Instance)];
}
