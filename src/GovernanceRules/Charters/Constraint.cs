using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One rule of a charter: a principle that holds for some fora, for some time, with a severity, tied to the sentence it comes from.</summary>
public sealed class Constraint
{
    internal Constraint(Identifier id, Principle principle)
    {
        Id = id;
        Principle = principle;
    }

    /// <summary>The id, such as <c>SSG-MIRROR</c>.</summary>
    public Identifier Id { get; }

    /// <summary>What it demands.</summary>
    public Principle Principle { get; }

    /// <summary>How grave a violation is.</summary>
    public SeverityRule Severity { get; internal init; } = SeverityRule.Error;

    /// <summary>When it is in force.</summary>
    public Period InForce { get; internal init; }

    /// <summary>The clauses that it comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; internal init; } = [];

    /// <summary>How the clause is read.</summary>
    public string? Note { get; internal init; }

    /// <summary>What to do about a violation, in place of the suggestion; <see langword="null"/> for the suggestion.</summary>
    public LocalizedText? Remedy { get; internal init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; internal init; }

    internal ForumTarget Forum { get; init; } = ForumTarget.None;

    // It is asked on days on which this count holds; null for all days.
    internal CountConstraint? When { get; init; }

    // null if a violation counts from its first day.
    internal Grace? Grace { get; init; }

    // Each membership is judged on its first day alone.
    internal bool AskedAtAppointment { get; init; }

    // Its answer follows from more than its principle: from another count, or from other days.
    internal bool IsConditional => When is not null || Grace is not null || AskedAtAppointment;

    internal IEnumerable<ConstraintPrimitive> PrimitivesOn(PrincipleContext context) =>
        AskedAtAppointment ? [new AppointmentConstraint(Principle, context)] : Principle.Primitives(context);

    internal IEnumerable<ConstraintPrimitive> PrimitivesOfAllDays(Charter charter, Register register)
    {
        var first = InForce.From ?? charter.InForce.From ?? DateOnly.MinValue;
        var periods = Principle.Periods.ToList();
        IEnumerable<DateOnly> days = periods.Count == 0 ? [first] : ChangeDates.Within(periods, DateOnly.MinValue, DateOnly.MaxValue).Append(first);
        return days.Distinct().SelectMany(d => PrimitivesOn(new PrincipleContext(charter, register, d)));
    }

    // How far its selections look back on memberships of other days.
    internal IEnumerable<Duration> Times(Charter charter, Register register) => PrimitivesOfAllDays(charter, register).SelectMany(p => p.Selections)
        .Concat(When is null ? [] : When.Selections).SelectMany(s => s.Times).Distinct();

    internal bool CountsYears(Charter charter, Register register) => PrimitivesOfAllDays(charter, register).Any(p => p is MeetingsPerYearConstraint);

    // The meetings of other forums that must have one of this forum near them, each with the last day for that.
    internal IEnumerable<(Meeting Meeting, DateOnly Last)> LastDaysToMeet(Charter charter, Register register) =>
        from before in PrimitivesOfAllDays(charter, register).OfType<MeetsBeforeConstraint>()
        where before.OrAfter
        from meeting in register.Meetings
        where meeting.Forum == before.Forum
        select (meeting, meeting.Date.Plus(before.MaxDays!.Value));

    /// <summary>Who may grant a waiver; empty if any body may.</summary>
    public ImmutableArray<Identifier> WaivableBy { get; internal init; } = [];
}
