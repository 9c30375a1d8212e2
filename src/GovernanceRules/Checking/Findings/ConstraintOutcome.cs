using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One row of a report: a constraint, a forum, and what became of it.</summary>
/// <param name="Constraint">The constraint's id.</param>
/// <param name="Forum">The forum's id, or <see langword="null"/> if the constraint is about none or selects none.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ConstraintOutcome(string Constraint, string? Forum, Outcome Outcome)
{
    private readonly Message? _reason;
    private readonly ImmutableArray<Finding> _unknown = [];

    internal ConstraintOutcome(string constraint, string? forum, Outcome outcome, Message reason, Names names)
        : this(constraint, forum, outcome) => (_reason, Names) = (reason, names);

    // An unknown row, because of its findings.
    internal ConstraintOutcome(string constraint, string? forum, ImmutableArray<Finding> findings, Names names)
        : this(constraint, forum, Outcome.Unknown) => (_unknown, Names) = (findings, names);

    /// <summary>The first day on with this outcome, if a range of days was checked; <see langword="null"/> if one day was.</summary>
    public DateOnly? From { get; private init; }

    internal ConstraintOutcome Since(DateOnly day) => this with { From = day };

    // Why it is unknown or not applicable, or that nobody was selected; null if there is nothing to add. Who is not recorded is found on
    // demand.
    internal Message? Said => _reason ?? (_unknown.IsEmpty ? null : Reasons.NotRecorded(_unknown));

    internal Names? Names { get; }

    // It holds because there is nothing that it asks for.
    internal bool AsksNothing { get; init; }

    /// <summary>Two rows are equal if constraint, forum and outcome are.</summary>
    /// <param name="other">The other row.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ConstraintOutcome? other) => other is not null && Constraint == other.Constraint && Forum == other.Forum && Outcome == other.Outcome;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Constraint, Forum, Outcome);
}
