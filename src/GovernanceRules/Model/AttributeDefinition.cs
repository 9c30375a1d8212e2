using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A word of the charter's own that organisations, fora, clusters, persons and memberships may carry.</summary>
/// <param name="Id">The attribute, such as <c>gender</c>.</param>
public sealed record AttributeDefinition(Identifier Id)
{
    /// <summary>The values it may take; <see langword="null"/> if any will do.</summary>
    public ImmutableArray<Identifier>? Values { get; init; }

    /// <summary>What holds if nothing is recorded; <see langword="null"/> if absence is unknown.</summary>
    public Identifier? Default { get; init; }

    /// <summary>
    /// Whether it holds a verdict that somebody reached elsewhere and entered, such as whether terms of reference are in order. A constraint that rests on
    /// it finds what was entered: <see cref="Charter.Coverage"/> counts it apart.
    /// </summary>
    public bool Verdict { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
