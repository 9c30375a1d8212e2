namespace GovernanceRules;

/// <summary>What of a membership, a forum, an organisation or a cluster a condition looks at or a count goes by.</summary>
public enum Property
{
    /// <summary>The person who sits.</summary>
    Person,

    /// <summary>The organisation that the member represents; of a cluster, the organisations in it; of an organisation, itself.</summary>
    Organisation,

    /// <summary>The topmost organisation that the organisation is part of; itself if it is part of none.</summary>
    Group,

    /// <summary>The clusters of that organisation; of a forum, its cluster; of a cluster, itself.</summary>
    Cluster,

    /// <summary>The sector of the organisation.</summary>
    Sector,

    /// <summary>The kind of the organisation, or of the thing itself.</summary>
    Kind,

    /// <summary>The level of the member.</summary>
    Level,

    /// <summary>The role of the member.</summary>
    Role,

    /// <summary>The body that appointed the member.</summary>
    AppointedBy,

    /// <summary>The body that nominated the member.</summary>
    NominatedBy,

    /// <summary>The body that approved the member.</summary>
    ApprovedBy,

    /// <summary>The forum in which the member sits; of a forum, itself.</summary>
    Forum,

    /// <summary>The member whose deputy the person is; <c>any</c> for all deputies, <c>none</c> for who is no deputy.</summary>
    StandsInFor,

    /// <summary>The competences of the person.</summary>
    Competence,

    /// <summary>The year in which the membership begins; of one without a first day, not recorded.</summary>
    Begins,

    /// <summary>The year in which the membership ends; of one without a last day, not recorded.</summary>
    Ends,

    /// <summary>Why the membership ends: <c>resigned</c>, <c>removed</c>, <c>expired</c>, <c>died</c> or <c>other</c>.</summary>
    Ended,

    /// <summary>The body that ended the membership.</summary>
    EndedBy,

    /// <summary>The line of the forum's seats that the membership fills.</summary>
    Line,

    /// <summary>The forum that a forum reports to.</summary>
    ReportsTo,

    /// <summary>The body that set a forum up.</summary>
    SetUpBy,

    /// <summary>The forum that serves a forum.</summary>
    ServedBy,

    /// <summary>An attribute of the charter's own.</summary>
    Attribute,
}
