using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What one forum, or one organisation, did with a matter on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Act">What was done: <c>raised</c>, <c>informed</c>, <c>discussed</c>, <c>piloted</c>, <c>directed</c>, <c>assessed</c>,
/// <c>recommended</c>, <c>forwarded</c>, <c>approved</c>, <c>decided</c>, or an act of the charter's own.</param>
public sealed record MatterStep(DateOnly Date, Identifier Act)
{
    /// <summary>The forum that did it; <see langword="null"/> if an organisation did.</summary>
    public Identifier? Forum { get; init; }

    /// <summary>The organisation that did it; <see langword="null"/> if a forum did.</summary>
    public Identifier? Organisation { get; init; }

    /// <summary>The role of who did it for the forum, such as <c>chair</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? By { get; init; }

    /// <summary>The persons who did it; empty is not recorded. What role they had then is not looked up.</summary>
    public ImmutableArray<Identifier> ByPersons { get; init; } = [];

    /// <summary>The persons who proposed it (forslagsstillere); empty is not recorded.</summary>
    public ImmutableArray<Identifier> ProposedBy { get; init; } = [];

    /// <summary>The persons who seconded it; empty is not recorded.</summary>
    public ImmutableArray<Identifier> SecondedBy { get; init; } = [];

    /// <summary>The persons who were present; <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? Present { get; init; }

    /// <summary>The persons who took no part since they were disqualified (inhabile); <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? Recused { get; init; }

    /// <summary>How it was voted on; <see langword="null"/> is not recorded.</summary>
    public StepVotes? Votes { get; init; }

    /// <summary>What a decision or an approval came to; <see langword="null"/> is not recorded, and is not a rejection.</summary>
    public StepOutcome? Outcome { get; init; }

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }

    internal IEnumerable<Identifier> Persons => ByPersons.Concat(ProposedBy).Concat(SecondedBy).Concat(Present ?? []).Concat(Recused ?? [])
        .Concat(Votes?.Sides.SelectMany(v => v.Persons ?? []) ?? []);

    /// <summary>Two steps are equal if all that is recorded of them is.</summary>
    /// <param name="other">The other step.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(MatterStep? other) => other is not null && Date == other.Date && Act == other.Act && Forum == other.Forum
        && Organisation == other.Organisation && By == other.By && ByPersons.SequenceEqual(other.ByPersons)
        && ProposedBy.SequenceEqual(other.ProposedBy) && SecondedBy.SequenceEqual(other.SecondedBy) && Matter.Same(Present, other.Present)
        && Matter.Same(Recused, other.Recused) && Votes == other.Votes && Outcome == other.Outcome && Clauses.SequenceEqual(other.Clauses)
        && Location == other.Location;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Act, Forum, Organisation, By, Outcome);
}
