namespace GovernanceRules;

/// <summary>What a count goes by (<c>per</c>) or a comparison compares (<c>by</c>), and what a condition looks at.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Attribute">The attribute's id where the facet is <see cref="Facet.Attribute"/>, else <see langword="null"/>.</param>
public readonly record struct Key(Facet Facet, string? Attribute = null)
{
    /// <summary>An attribute of the charter's own.</summary>
    /// <param name="id">The attribute's id.</param>
    /// <returns>The key.</returns>
    public static Key OfAttribute(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(Facet.Attribute, Word.Normalise(id));
    }

    /// <summary>The key of a facet other than an attribute.</summary>
    /// <param name="facet">The facet.</param>
    public static implicit operator Key(Facet facet) => new(facet);

    /// <inheritdoc cref="op_Implicit(Facet)"/>
    /// <returns>The key.</returns>
    public static Key FromFacet(Facet facet) => new(facet);

    /// <summary>The key as files write it: <c>appointedBy</c>, or the attribute's id.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => Attribute ?? (char.ToLowerInvariant(Facet.ToString()[0]) + Facet.ToString()[1..]);
}
