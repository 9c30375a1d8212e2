namespace GovernanceRules;

/// <summary>One row of a report: a constraint, a forum, and what became of it.</summary>
/// <param name="Constraint">The constraint's id.</param>
/// <param name="Forum">The forum's id, or <see langword="null"/> where the constraint is about none or selects none.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ConstraintOutcome(string Constraint, string? Forum, Outcome Outcome)
{
    private readonly Func<Language, string>? _reason;

    internal ConstraintOutcome(string constraint, string? forum, Outcome outcome, Func<Language, string>? reason)
        : this(constraint, forum, outcome) => _reason = reason;

    /// <summary>The first day on which this became of it, where a range of days was checked; <see langword="null"/> where one day was.</summary>
    public DateOnly? From { get; private init; }

    /// <summary>The same row, with the first day on which this became of it.</summary>
    internal ConstraintOutcome Since(DateOnly day) => this with { From = day };

    /// <summary>Why it is unknown or not applicable, or that nobody was selected.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence, or <see langword="null"/> where there is nothing to add.</returns>
    public string? Reason(Language language) => _reason?.Invoke(language);

    /// <summary>Two rows are equal where constraint, forum and outcome are.</summary>
    /// <param name="other">The other row.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ConstraintOutcome? other) => other is not null && Constraint == other.Constraint && Forum == other.Forum && Outcome == other.Outcome;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Constraint, Forum, Outcome);
}
