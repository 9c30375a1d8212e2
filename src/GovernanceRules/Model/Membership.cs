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
    // A deputy of somebody who is not recorded.
    internal const string UnknownMember = "unknown";

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
    private readonly CertainDays? _certain;
    private readonly MembershipDetails? _details;

    /// <summary>The organisation that the member represents; <c>none</c> is known to be of none, <see langword="null"/> is not recorded.</summary>
    public Identifier? Organisation { get => _organisation.OrNothing; init => _organisation = Identifier.Kept(value); }

    /// <summary>The role, such as <c>chair</c> or <c>secretary</c>.</summary>
    public Identifier Role { get; init; } = DefaultRole;

    /// <summary>The level, such as <c>director</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? Level { get => _level.OrNothing; init => _level = Identifier.Kept(value); }

    /// <summary>The body that appointed the member; <see langword="null"/> is not recorded.</summary>
    public Identifier? AppointedBy { get => _appointedBy.OrNothing; init => _appointedBy = Identifier.Kept(value); }

    /// <summary>The body that nominated the member; <see langword="null"/> is not recorded.</summary>
    public Identifier? NominatedBy { get => _details?.NominatedBy; init => _details = (Stated with { NominatedBy = value }).OrNothing; }

    /// <summary>The body that approved the member; <see langword="null"/> is not recorded.</summary>
    public Identifier? ApprovedBy { get => _details?.ApprovedBy; init => _details = (Stated with { ApprovedBy = value }).OrNothing; }

    /// <summary>Why it ended, or will end; <see langword="null"/> is not recorded.</summary>
    public EndReason? Ended { get => _details?.Ended; init => _details = (Stated with { Ended = value }).OrNothing; }

    /// <summary>The body that ended it; <see langword="null"/> is not recorded.</summary>
    public Identifier? EndedBy { get => _details?.EndedBy; init => _details = (Stated with { EndedBy = value }).OrNothing; }

    /// <summary>The line of the forum's seats that it fills, by name; <see langword="null"/> is not recorded: it fills any line that it fits.</summary>
    public Identifier? Line { get => _details?.Line; init => _details = (Stated with { Line = value }).OrNothing; }

    /// <summary>
    /// The member whose deputy the person is, by id; <c>unknown</c> is a deputy of a member who is not recorded, and <see langword="null"/> is no deputy.
    /// A deputy counts in nothing unless a selection asks for deputies.
    /// </summary>
    public Identifier? StandsInFor { get => _details?.StandsInFor; init => _details = (Stated with { StandsInFor = value }).OrNothing; }

    /// <summary>How many votes the member has, 0 or more; <see langword="null"/> is one, and of a deputy as many as the member.</summary>
    public int? Votes { get => _details?.Votes; init => _details = (Stated with { Votes = value }).OrNothing; }

    /// <summary>When it is valid, or may be; both ends are inclusive.</summary>
    public Period Period { get; init; }

    /// <summary>
    /// The days of <see cref="Period"/> on which it is certainly valid; <see langword="null"/> if it is on all. A period that ends before it starts if on none.
    /// </summary>
    public Period? CertainPeriod { get => _certain?.Period; init => _certain = value is { } period ? new CertainDays(period) : null; }

    /// <summary>Attributes of the charter's own.</summary>
    public AttributeSet Attributes { get; init; } = AttributeSet.Empty;

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get => Place.Location; init => Place = new(value); }

    internal FilePlace Place { get; init; }

    internal bool HasDetails => _details is not null;

    private MembershipDetails Stated => _details ?? MembershipDetails.None;

    // The days on which it is valid otherwise than on the day before: it is, may be, or no longer is.
    internal IEnumerable<DateOnly> Edges => CertainPeriod is { EndsBeforeItStarts: false } certain ? Period.Edges.Concat(certain.Edges) : Period.Edges;

    /// <summary>The membership between two days of which perhaps only the month or the year is recorded.</summary>
    /// <param name="from">The first day; <see langword="null"/> if it has always been valid.</param>
    /// <param name="to">
    /// The last day; <see langword="null"/> if no end is set, <see cref="PartialDate.Unknown"/> if it has ended or will end on a day that nobody recorded.
    /// </param>
    /// <returns>The same membership with these days.</returns>
    public Membership Between(PartialDate? from, PartialDate? to)
    {
        var (first, last) = (from?.First, to is { } end && end != PartialDate.Unknown ? end.Last : (DateOnly?)null);
        if (from is null or { IsExact: true } && to is null or { IsExact: true })
            return this with { Period = new Period(first, last), CertainPeriod = null };
        // It begins by its last day, and lasts until its first.
        var begun = from is not { } begin ? (DateOnly?)null : last < begin.Last ? last : begin.Last;
        var lasting = to is not { } finish ? (DateOnly?)null : first is { } start && start > finish.First ? start : finish.First;
        return this with { Period = new Period(first, last), CertainPeriod = new Period(begun, lasting) };
    }

    private sealed record CertainDays(Period Period);
}
