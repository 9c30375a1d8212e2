using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What fora, organisations and clusters have in common: an id, names, a period, attributes and the sentence they come from.</summary>
public abstract record Element
{
    private protected Element(Identifier id) => Id = id;

    /// <summary>The id, by which files and constraints name it.</summary>
    public Identifier Id { get; }

    /// <summary>The name, if one is given; if not, the id is the name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Names that applied for a time; on their days they take precedence over <see cref="Name"/>.</summary>
    public ImmutableArray<DatedName> Names { get; init; } = [];

    /// <summary>The kind, such as <c>municipality</c> or <c>theme-group</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? Kind { get; init; }

    /// <summary>When it exists; both ends are inclusive.</summary>
    public Period InForce { get; init; }

    /// <summary>Attributes of the charter's own.</summary>
    public AttributeSet Attributes { get; init; } = AttributeSet.Empty;

    /// <summary>The clauses that declare it.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>A free note.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }

    /// <summary>The name on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The name on that day, else <see cref="Name"/>, else the id.</returns>
    public string NameOn(DateOnly day, Language language)
    {
        foreach (var name in Names)
            if (name.InForce.Contains(day))
                return name.Name.In(language);
        return Name?.In(language) ?? Id.Text;
    }
}
