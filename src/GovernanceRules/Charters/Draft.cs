using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Something that is being written in code, of which more may be said: its id, its clause, its severity, its period.</summary>
internal abstract class Draft
{
    public string? Id { get; set; }

    public SeverityRule Severity { get; set; } = SeverityRule.Error;

    public Period? InForce { get; set; }

    public string? Note { get; set; }

    public ImmutableArray<Identifier> WaivableBy { get; set; } = [];

    public ClauseDrafts Clauses { get; } = new();
}
