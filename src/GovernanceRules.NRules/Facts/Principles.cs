using System.Collections.Frozen;

namespace GovernanceRules;

internal static class Principles
{
    public const string AppointedBy = "appointedBy";
    public const string AtMostPer = "atMostPer";
    public const string Balance = "balance";
    public const string Compare = "compare";
    public const string Competence = "competence";
    public const string Count = "count";
    public const string Deputies = "deputies";
    public const string DrawnFrom = "drawnFrom";
    public const string Every = "every";
    public const string EveryCluster = "everyCluster";
    public const string EveryOrganisation = "everyOrganisation";
    public const string EverySector = "everySector";
    public const string Level = "level";
    public const string Meetings = "meetings";
    public const string MeetsBefore = "meetsBefore";
    public const string Mirror = "mirror";
    public const string Overlap = "overlap";
    public const string Proportional = "proportional";
    public const string SameNumber = "sameNumber";
    public const string Seats = "seats";
    public const string Separate = "separate";
    public const string Shared = "shared";
    public const string Staggered = "staggered";
    public const string SubFora = "subFora";
    public const string Term = "term";
    public const string Attendance = "attendance";
    public const string Majority = "majority";
    public const string Quorum = "quorum";
    public const string Recusal = "recusal";
    public const string Rotation = "rotation";
    public const string TermLimit = "termLimit";
    public const string Vacancy = "vacancy";
    public const string TopPost = "topPost";

    // A principle that an application has defined itself.
    public const string Own = "";

    private static readonly FrozenSet<string> Known = new[]
    {
        AppointedBy, AtMostPer, Balance, Compare, Competence, Count, Deputies, DrawnFrom, Every, EveryCluster, EveryOrganisation, EverySector, Level, Meetings,
        MeetsBefore, Mirror, Overlap, Proportional, SameNumber, Seats, Separate, Shared, Staggered, SubFora, Term, Attendance, Majority, Quorum, Recusal, Rotation, TermLimit, Vacancy, TopPost,
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string NameOf(Constraint constraint) => Known.Contains(constraint.Principle.Name) ? constraint.Principle.Name : Own;
}
