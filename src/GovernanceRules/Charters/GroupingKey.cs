namespace GovernanceRules;

/// <summary>What a count goes by (<c>per</c>) or a comparison compares (<c>by</c>), and what a condition looks at.</summary>
/// <param name="Property">The property.</param>
/// <param name="Attribute">The attribute's id if the property is <see cref="Property.Attribute"/>, else <see langword="null"/>.</param>
public readonly record struct GroupingKey(Property Property, string? Attribute = null)
{
    /// <summary>An attribute of the charter's own.</summary>
    /// <param name="id">The attribute's id.</param>
    /// <returns>The key.</returns>
    public static GroupingKey OfAttribute(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(Property.Attribute, Identifier.Normalise(id));
    }

    /// <summary>The key of a property other than an attribute.</summary>
    /// <param name="facet">The property.</param>
    public static implicit operator GroupingKey(Property facet) => new(facet);

    /// <inheritdoc cref="op_Implicit(Property)"/>
    /// <returns>The key.</returns>
    public static GroupingKey FromProperty(Property facet) => new(facet);

    /// <summary>The key as files write it: <c>appointedBy</c>, or the attribute's id.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => Attribute ?? (char.ToLowerInvariant(Property.ToString()[0]) + Property.ToString()[1..]);
}
