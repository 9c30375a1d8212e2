using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One row of a report: a constraint, a forum, and what became of it.</summary>
/// <param name="Constraint">The constraint's id.</param>
/// <param name="Forum">The forum's id, or <see langword="null"/> where the constraint is about none or selects none.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ConstraintOutcome(string Constraint, string? Forum, Outcome Outcome)
{
    private readonly Message? _reason;
    private readonly ImmutableArray<Finding> _unknown = [];
    private readonly Names? _names;

    internal ConstraintOutcome(string constraint, string? forum, Outcome outcome, Message reason, Names names)
        : this(constraint, forum, outcome) => (_reason, _names) = (reason, names);

    /// <summary>A row that is unknown, for what its findings tell.</summary>
    internal ConstraintOutcome(string constraint, string? forum, ImmutableArray<Finding> findings, Names names)
        : this(constraint, forum, Outcome.Unknown) => (_unknown, _names) = (findings, names);

    /// <summary>The first day on which this became of it, where a range of days was checked; <see langword="null"/> where one day was.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The same row, with the first day on which this became of it.</summary>
    internal ConstraintOutcome Since(DateOnly day) => this with { From = day };

    /// <summary>Why it is unknown or not applicable, or that nobody was selected.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence, or <see langword="null"/> where there is nothing to add.</returns>
    public string? Reason(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ReasonMessage is { } reason ? new Wording(language, _names).Text(reason) : null;
    }

    // Who is not recorded is found out when somebody asks.
    private Message? ReasonMessage => _reason ?? (_unknown.IsEmpty ? null : Reasons.NotRecorded(_unknown));

    /// <summary>Two rows are equal where constraint, forum and outcome are.</summary>
    /// <param name="other">The other row.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ConstraintOutcome? other) => other is not null && Constraint == other.Constraint && Forum == other.Forum && Outcome == other.Outcome;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Constraint, Forum, Outcome);
}
