namespace GovernanceRules;

/// <summary>The ids of the constraints that every charter has. They have findings but no rows.</summary>
internal static class BuiltInConstraints
{
    public const string ForumPeriod = "FORUM-PERIOD";
    public const string Competence = "COMPETENCE";
    public const string Composition = "DECISION-COMPOSITION";
    public const string MembershipTwice = "MEMBERSHIP-TWICE";
    public const string OrganisationPeriod = "ORGANISATION-PERIOD";
    public const string WaiverExpired = "WAIVER-EXPIRED";
    public const string WaiverUnauthorised = "WAIVER-UNAUTHORISED";
    public const string WaiverUnused = "WAIVER-UNUSED";

    public static readonly string[] All = [Competence, Composition, ForumPeriod, MembershipTwice, OrganisationPeriod, WaiverExpired, WaiverUnauthorised, WaiverUnused];

    // Whether findings are about the memberships of a person in a forum.
    public static bool AreOfMemberships(string constraint) => constraint is ForumPeriod or MembershipTwice or OrganisationPeriod;
}
