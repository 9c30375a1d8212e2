using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A trait or a type of matters that a forum may decide, or may not.</summary>
/// <param name="Word">The trait or type.</param>
public sealed record MatterWord(Identifier Word)
{
    /// <summary>How grave it is if a forum decides against it.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>When it holds; both ends are inclusive.</summary>
    public Period InForce { get; init; }

    /// <summary>The clauses that it comes from; if there are none, those of the forum apply.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Makes a word without more, which is always in force and an error.</summary>
    /// <param name="word">The trait or type.</param>
    public static implicit operator MatterWord(string word) => new(new Identifier(word));

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The word.</returns>
    public static MatterWord FromString(string word) => new(new Identifier(word));

    /// <summary>Two words are equal if all that is said of them is.</summary>
    /// <param name="other">The other word.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(MatterWord? other) => other is not null && Word == other.Word && Severity == other.Severity && InForce == other.InForce
        && Clauses.SequenceEqual(other.Clauses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Word, Severity, InForce);
}
