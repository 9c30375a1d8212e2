using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// That a person sits in a forum, for a time, for an organisation, or that a seat is <see cref="Vacant">vacant</see>. What is left out is not
/// recorded; a role left out is <c>member</c>.
/// </summary>
/// <param name="Forum">The forum.</param>
/// <param name="Person">The person's id.</param>
public sealed record Membership(Identifier Forum, Identifier Person)
{
    internal const string DefaultRole = "member";

    // No organisation may be called so.
    internal const string NoOrganisation = "none";

    /// <summary>A seat that is known to be empty: it counts nobody, and explains why too few sit there.</summary>
    /// <param name="forum">The forum.</param>
    /// <returns>A membership of nobody; say with <c>with</c> whose seat it is, and since when.</returns>
    /// <example><code>
    /// r.Member(Membership.Vacant("ssg") with { Organisation = "viborg", Period = new(new DateOnly(2014, 2, 1), null) })
    /// </code></example>
    public static Membership Vacant(Identifier forum) => new(forum, default(Identifier));

    /// <summary>Whether it is a seat that is known to be empty.</summary>
    public bool IsVacant => Person.OrNothing is null;

    // There may be millions of memberships, so nothing here takes more room than it needs.
    private readonly Identifier _organisation;
    private readonly Identifier _level;
    private readonly Identifier _appointedBy;

    /// <summary>The organisation that the member represents; <c>none</c> is known to be of none, <see langword="null"/> is not recorded.</summary>
    public Identifier? Organisation { get => _organisation.OrNothing; init => _organisation = Identifier.Kept(value); }

    /// <summary>The role, such as <c>chair</c> or <c>secretary</c>.</summary>
    public Identifier Role { get; init; } = DefaultRole;

    /// <summary>The level, such as <c>director</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? Level { get => _level.OrNothing; init => _level = Identifier.Kept(value); }

    /// <summary>The body that appointed the member; <see langword="null"/> is not recorded.</summary>
    public Identifier? AppointedBy { get => _appointedBy.OrNothing; init => _appointedBy = Identifier.Kept(value); }

    /// <summary>When it is valid; both ends are inclusive.</summary>
    public Period Period { get; init; }

    /// <summary>Attributes of the charter's own.</summary>
    public AttributeSet Attributes { get; init; } = AttributeSet.Empty;

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get => Place.Location; init => Place = new(value); }

    internal FilePlace Place { get; init; }
}
