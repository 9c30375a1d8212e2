using System.Collections.Immutable;

namespace GovernanceRules;

internal enum CompetenceReason
{
    Advisory,
    MayNotDecide,
    OthersDecide,
}

/// <summary>A forum may not decide a matter, or it is unknown whether it may. Of several reasons it gives the gravest.</summary>
internal sealed record CompetenceViolation(Forum Forum, CompetenceReason Reason, Verdict Verdict, Severity Severity)
{
    // null if only what a forum may do is asked.
    public MatterStep? Step { get; init; }

    public ImmutableArray<Identifier> Words { get; init; } = [];

    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    public ImmutableArray<MissingData> SettledBy { get; init; } = [];
}
