using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Where some matters must go on (eskalering): from a forum that may not settle them alone to one above, along a route, or to whoever is next.
/// </summary>
public sealed class Escalation
{
    internal Escalation(Identifier id) => Id = id;

    /// <summary>The id, such as <c>THEME-ESCALATION</c>, by which findings and waivers name it.</summary>
    public Identifier Id { get; }

    /// <summary>How grave it is if a matter did not go on as it should.</summary>
    public Severity Severity { get; internal init; } = Severity.Error;

    /// <summary>When it is in force.</summary>
    public Period InForce { get; internal init; }

    /// <summary>The clauses that it comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; internal init; } = [];

    /// <summary>How the clause is read.</summary>
    public string? Note { get; internal init; }

    /// <summary>Who may grant a waiver; empty if any body may.</summary>
    public ImmutableArray<Identifier> WaivableBy { get; internal init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; internal init; }

    // None if it is about every matter.
    internal ForumTarget From { get; init; } = ForumTarget.None;

    internal EscalationCondition When { get; init; } = EscalationCondition.Always;

    // The roles that assess whether the matter goes on; empty if nobody need.
    internal ImmutableArray<Identifier> AssessedBy { get; init; } = [];

    // One of these fora, or a forum above one, decides; empty if the escalation says no such thing.
    internal ImmutableArray<Identifier> To { get; init; } = [];

    // In this order; empty if the escalation says no such thing.
    internal ImmutableArray<RoutePlace> Route { get; init; } = [];

    // One of these fora has the next step; empty if the escalation says no such thing.
    internal ImmutableArray<Identifier> Next { get; init; } = [];
}
