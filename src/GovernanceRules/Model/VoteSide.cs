using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The votes of one side: the persons who voted so, or only how many they were.</summary>
public sealed record VoteSide
{
    /// <summary>A side of which only the number is recorded.</summary>
    /// <param name="count">How many; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public VoteSide(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Count = count;
    }

    /// <summary>A side whose voters are recorded, all of them.</summary>
    /// <param name="persons">The persons; none given means nobody.</param>
    public VoteSide(params IEnumerable<Identifier> persons)
    {
        ArgumentNullException.ThrowIfNull(persons);
        Persons = [.. persons];
        Count = Persons.Value.Length;
    }

    /// <summary>How many they were.</summary>
    public int Count { get; }

    /// <summary>Who they were; <see langword="null"/> if only their number is recorded.</summary>
    public ImmutableArray<Identifier>? Persons { get; }

    /// <summary>Two sides are equal if what is recorded of them is.</summary>
    /// <param name="other">The other side.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(VoteSide? other) => other is not null && Count == other.Count && Matter.Same(Persons, other.Persons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Persons is null);
}
