using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What an organisation, a forum, a cluster, a person or a membership says in words of the charter's own, such as <c>gender: woman</c>.
/// An attribute can hold several values; an empty list means none, an absent attribute is not recorded.
/// </summary>
public sealed class AttributeSet : IEquatable<AttributeSet>
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Identifier>> _values;

    /// <summary>The set without attributes.</summary>
    public static AttributeSet Empty { get; } = new([]);

    /// <summary>Makes a set.</summary>
    /// <param name="values">The attributes with their values.</param>
    public AttributeSet(IEnumerable<KeyValuePair<string, ImmutableArray<Identifier>>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values.Select(v => KeyValuePair.Create(Identifier.Normalise(v.Key), v.Value))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Makes a set of attributes with one value each.</summary>
    /// <param name="values">The attributes with their values.</param>
    /// <returns>The set.</returns>
    public static AttributeSet Of(params ReadOnlySpan<(string Attribute, string Value)> values)
    {
        var all = new List<KeyValuePair<string, ImmutableArray<Identifier>>>();
        foreach (var (attribute, value) in values)
            all.Add(KeyValuePair.Create(attribute, ImmutableArray.Create((Identifier)value)));
        return all.Count == 0 ? Empty : new AttributeSet(all);
    }

    /// <summary>The attributes that are recorded, in ordinal order.</summary>
    public IEnumerable<string> Attributes => _values.Keys;

    /// <summary>How many attributes are recorded.</summary>
    public int Count => _values.Count;

    /// <summary>The values of an attribute.</summary>
    /// <param name="attribute">The attribute's id.</param>
    /// <param name="values">Its values; none if it is not recorded or holds an empty list.</param>
    /// <returns>Whether the attribute is recorded.</returns>
    public bool TryGet(string attribute, out ImmutableArray<Identifier> values)
    {
        if (_values.TryGetValue(attribute, out values))
            return true;
        values = [];
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(AttributeSet? other) => other is not null && _values.Count == other._values.Count
        && _values.All(v => other._values.TryGetValue(v.Key, out var values) && v.Value.SequenceEqual(values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (attribute, values) in _values)
        {
            hash.Add(attribute, StringComparer.Ordinal);
            foreach (var value in values)
                hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
