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

    // Bare, by code point; what a more special one says is not told again.
    public ImmutableArray<MatterWord> Matters { get; init; } = [];

    // The fora that list them, by code point.
    public ImmutableArray<Identifier> ListedBy { get; init; } = [];

    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    public ImmutableArray<MissingData> SettledBy { get; init; } = [];
}
