using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Over which keys a count goes.</summary>
public sealed class KeyDomain
{
    private KeyDomain(ImmutableArray<Identifier> keys) => Keys = keys;

    /// <summary>Every cluster, organisation or sector that is declared and in force that day, or every level that is declared.</summary>
    public static KeyDomain All { get; } = new(default);

    /// <summary>The keys that occur among the counted.</summary>
    public static KeyDomain Present { get; } = new(default);

    /// <summary>The keys of a list; empty for <see cref="All"/> and <see cref="Present"/>.</summary>
    public ImmutableArray<Identifier> Keys { get => field.IsDefault ? [] : field; }

    /// <summary>These keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <returns>The list.</returns>
    public static KeyDomain These(IEnumerable<Identifier> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return new([.. keys]);
    }
}
