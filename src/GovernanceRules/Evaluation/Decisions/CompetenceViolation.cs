using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Why a forum may not decide a matter.</summary>
internal enum CompetenceReason
{
    /// <summary>It is advisory.</summary>
    Advisory,

    /// <summary>The matter has words that it may not decide.</summary>
    MayNotDecide,

    /// <summary>The matter has words that others may decide, and not this forum.</summary>
    OthersDecide,
}

/// <summary>That a forum may not decide a matter, or that it is not known whether it may.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Reason">Why; of several reasons the gravest.</param>
/// <param name="Verdict">Whether it is certain.</param>
/// <param name="Severity">How grave it is.</param>
internal sealed record CompetenceViolation(Forum Forum, CompetenceReason Reason, Verdict Verdict, Severity Severity)
{
    /// <summary>The decision that it stands against; none where only what a forum may do is asked.</summary>
    public MatterStep? Step { get; init; }

    /// <summary>The words of the matter that stand against it.</summary>
    public ImmutableArray<Identifier> Words { get; init; } = [];

    /// <summary>The clauses that say so.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>What is not recorded and would settle it.</summary>
    public ImmutableArray<MissingData> SettledBy { get; init; } = [];
}
