using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Where some matters must go on. It is declared and binds its clauses; matters are not held against it yet.</summary>
internal sealed record Escalation(Word Id)
{
    public Period InForce { get; init; }

    public ImmutableArray<Word> Clauses { get; init; } = [];

    public FileLocation? Location { get; init; }
}
