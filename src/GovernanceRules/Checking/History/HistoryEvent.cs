namespace GovernanceRules;

/// <summary>What can begin or end an interval of a history.</summary>
public enum HistoryEvent
{
    /// <summary>The time that was asked about begins; it was so already.</summary>
    AskedFrom,

    /// <summary>The time that was asked about ends; it is still so.</summary>
    AskedTo,

    /// <summary>A charter came in force.</summary>
    CharterBegan,

    /// <summary>A charter ended, or another took its place.</summary>
    CharterEnded,

    /// <summary>The time that the register covers began.</summary>
    CoverageBegan,

    /// <summary>The time that the register covers ended.</summary>
    CoverageEnded,

    /// <summary>A constraint, a seat line of it or an escalation came in force.</summary>
    ConstraintBegan,

    /// <summary>A constraint, a seat line of it or an escalation ended.</summary>
    ConstraintEnded,

    /// <summary>A forum came in force.</summary>
    ForumBegan,

    /// <summary>A forum ended.</summary>
    ForumEnded,

    /// <summary>An organisation, or its membership of a cluster, began.</summary>
    OrganisationBegan,

    /// <summary>An organisation, or its membership of a cluster, ended.</summary>
    OrganisationEnded,

    /// <summary>A cluster came in force.</summary>
    ClusterBegan,

    /// <summary>A cluster ended.</summary>
    ClusterEnded,

    /// <summary>A membership began.</summary>
    MembershipBegan,

    /// <summary>A membership ended.</summary>
    MembershipEnded,

    /// <summary>A waiver began.</summary>
    WaiverBegan,

    /// <summary>A waiver ended.</summary>
    WaiverEnded,

    /// <summary>A forum met.</summary>
    Meeting,

    /// <summary>A step was taken with a matter.</summary>
    Step,

    /// <summary>A calendar year ended.</summary>
    YearEnded,

    /// <summary>A time had passed that the constraint or the escalation gives, such as the length of a term.</summary>
    TimePassed,

    /// <summary>The days around a forum's meeting passed, on which another was to meet.</summary>
    DaysToMeetEnded,

    /// <summary>Lots were drawn where lists tie for seats.</summary>
    LotsDrawn,
}
