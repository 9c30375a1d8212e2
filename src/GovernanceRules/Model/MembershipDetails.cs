namespace GovernanceRules;

/// <summary>What few memberships of a register say, kept apart so that the others take no room for it.</summary>
internal sealed record MembershipDetails
{
    public static MembershipDetails None { get; } = new();

    public Identifier? NominatedBy { get; init; }

    public Identifier? ApprovedBy { get; init; }

    public EndReason? Ended { get; init; }

    public Identifier? EndedBy { get; init; }

    public Identifier? Line { get; init; }

    public Identifier? StandsInFor { get; init; }

    public int? Votes { get; init; }

    // null if it says nothing, so that a membership without details equals one whose details were taken away.
    public MembershipDetails? OrNothing => this == None ? null : this;
}
