using System.Collections.Immutable;

namespace GovernanceRules;

internal abstract class Draft
{
    public string? Id { get; set; }

    public SeverityRule Severity { get; set; } = SeverityRule.Error;

    public Period? InForce { get; set; }

    public string? Note { get; set; }

    public ImmutableArray<Identifier> WaivableBy { get; set; } = [];

    public ClauseDrafts Clauses { get; } = new();
}
