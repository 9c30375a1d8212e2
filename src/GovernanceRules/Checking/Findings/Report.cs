using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The answer of a check: a row for each constraint and forum, and the findings. Immutable, and safe to use from many threads.</summary>
public sealed class Report
{
    private readonly Lazy<ImmutableArray<ConstraintOutcome>> _outcomes;

    internal Report(Charter charter, Register register, DateOnly asOf, ConstraintOutcomes outcomes, ImmutableArray<Finding> findings)
    {
        Charter = charter;
        Register = register;
        AsOf = asOf;
        _outcomes = new(outcomes.Make);
        Findings = findings;
        Summary = Summarise(outcomes.Counted());
        Uncovered = Register.Covers is { } covers && !covers.Period.Contains(AsOf)
            ? (AsOf, [.. Outcomes.Where(o => o.Outcome == Outcome.Unknown).Select(o => o.Constraint)])
            : (null, []);
    }

    /// <summary>The charter that was checked against.</summary>
    public Charter Charter { get; }

    /// <summary>The register that was checked.</summary>
    public Register Register { get; }

    /// <summary>The day of the check; the first, if a range was checked.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The last day, if a range was checked; <see langword="null"/> if one day was.</summary>
    public DateOnly? AsOfTo { get; internal init; }

    /// <summary>One row for each constraint and forum, in the charter's order, the fora of one constraint by code point. They are made when they are first asked for.</summary>
    public ImmutableArray<ConstraintOutcome> Outcomes => _outcomes.Value;

    /// <summary>
    /// The findings, in the order of the rows, then by key, none first, by code point. Built-in constraints come last.
    /// On a day that the register does not cover every row is unknown and there are none: ask <see cref="Passes"/> whether the check passes.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The report in numbers.</summary>
    public ReportSummary Summary { get; }

    /// <summary>The outcome of a constraint in a forum.</summary>
    /// <param name="constraint">The constraint's id.</param>
    /// <param name="forum">The forum's id, or <see langword="null"/> for a constraint about none.</param>
    /// <returns>The outcome, or <see langword="null"/> if there is no such row.</returns>
    public Outcome? OutcomeOf(string constraint, string? forum = null) =>
        Outcomes.FirstOrDefault(o => o.Constraint == constraint && (forum is null || o.Forum == forum))?.Outcome;

    /// <summary>The findings of one row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Its findings; none if it holds, does not apply, or lies on a day that the register does not cover.</returns>
    public ImmutableArray<Finding> FindingsOf(ConstraintOutcome row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [.. Findings.Where(f => f.Constraint == row.Constraint && f.Forum == row.Forum)];
    }

    /// <summary>Whether nothing is at or above a threshold.</summary>
    /// <param name="failOn">The threshold.</param>
    /// <returns><see langword="true"/> if the check passes.</returns>
    public bool Passes(FailOn failOn = FailOn.Unknown) => Failures(failOn).IsEmpty && !HasUncoveredRow(failOn);

    /// <summary>The findings at or above a threshold; what is waived is none of them.</summary>
    /// <param name="failOn">The threshold.</param>
    /// <returns>The findings.</returns>
    public ImmutableArray<Finding> Failures(FailOn failOn = FailOn.Unknown) => [.. Findings.Where(f => f.Fails(failOn))];

    // Whether a row reaches a threshold without a finding, because the register does not cover the day.
    internal bool FailsUncovered(ConstraintOutcome row, FailOn failOn) => row.Outcome != Outcome.NotApplicable && IsUncovered
        && Uncovered.Constraints.Contains(row.Constraint) && Stands(row.Constraint, failOn);

    // On a day that the register does not cover every row is unknown without findings; that is no pass.
    private bool HasUncoveredRow(FailOn failOn) => IsUncovered && Uncovered.Constraints.Any(c => Stands(c, failOn));

    private bool Stands(string constraint, FailOn failOn) => failOn is FailOn.Unknown or FailOn.Warning
        && SeverityOf(constraint) >= (failOn == FailOn.Unknown ? Severity.Error : Severity.Warning);

    private Severity? SeverityOf(string constraint) => Charter.Constraints.FirstOrDefault(c => c.Id == constraint)?.Severity.Gravest
        ?? Charter.Escalations.FirstOrDefault(e => e.Id == constraint)?.Severity;

    // The first day that the register does not cover, and the constraints that are unknown for it.
    internal (DateOnly? Day, ImmutableHashSet<string> Constraints) Uncovered { get; init; }

    internal bool IsUncovered => Uncovered.Day is not null;

    private ReportSummary Summarise(int[] rows)
    {
        int Counted(Severity severity) => Findings.Count(f => f.Counts && f.Severity == severity);
        return new(rows.Sum(), rows[(int)Outcome.Held], rows[(int)Outcome.Violated], rows[(int)Outcome.Waived], rows[(int)Outcome.Unknown],
            rows[(int)Outcome.NotApplicable], Counted(Severity.Error), Counted(Severity.Warning), Counted(Severity.Info),
            Findings.Count(f => f.Verdict == Verdict.Unknown));
    }
}
