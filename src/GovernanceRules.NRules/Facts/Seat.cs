namespace GovernanceRules;

/// <summary>
/// A fact for rules: a membership that is valid on the day of the check. The seats of two memberships that say the same are the same fact; if the
/// register has such a membership twice, it is two seats.
/// </summary>
/// <example>A rule of one's own about chairs: <code>When().Match(() => seat, s => s.Forum == "ssg", s => s.Role == "chair");</code></example>
public sealed class Seat : IOfForum, IOfForumPeriod
{
    private readonly FactSource _source;

    internal Seat(FactSource source, int row, Membership membership)
    {
        (_source, Row, Membership) = (source, row, membership);
        Place = source.ForumOf(membership.Forum);
    }

    /// <summary>The membership.</summary>
    public Membership Membership { get; }

    /// <summary>The forum's id.</summary>
    public string Forum => Membership.Forum.Text;

    /// <summary>The person's id.</summary>
    public string Person => Membership.Person.Text;

    /// <summary>The role.</summary>
    public string Role => Membership.Role.Text;

    /// <summary>The id of the organisation that the member represents; <c>none</c> if the member is of none, <see langword="null"/> if that is not recorded.</summary>
    public string? Organisation => Membership.Organisation?.Text;

    /// <summary>The level; <see langword="null"/> if that is not recorded.</summary>
    public string? Level => Membership.Level?.Text;

    internal int Row { get; }

    internal ForumFact Place { get; }

    internal bool IsJudged => _source.IsCovered;

    internal bool IsForOrganisationAway => _source.IsCovered && _source.Warnings.IsForOrganisationAway(Row);

    // Who sits where.
    internal (FactSource Source, string Forum, string Person) Sitter => (_source, Forum, Person);

    internal static IEnumerable<Finding> Twice(IEnumerable<Seat> seats) => seats.First()._source.Warn(seats, (warnings, forum, rows) => warnings.Twice(forum, rows));

    internal static IEnumerable<Finding> Away(IEnumerable<Seat> seats) => seats.First()._source.Warn(seats, (warnings, forum, rows) => warnings.Away(forum, rows));

    ForumFact IOfForum.Forum => Place;

    bool IOfForumPeriod.IsOutside => _source.IsCovered && !Place.Declared!.InForce && _source.Check.Facts.IsCertain(Row);

    (FactSource, string, string) IOfForumPeriod.What => (_source, Forum, Person);

    (int, int, int) IOfForumPeriod.Order => (0, 0, Row);

    Finding IOfForumPeriod.Finding() => _source.Find(f => f.OfMembership(Place.Declared!.Forum, Person, Membership.Location));

    /// <summary>Who sits where.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Person} in {Forum} as {Role}";
}
