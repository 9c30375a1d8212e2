namespace GovernanceRules.Oracle;

/// <summary>Something that a charter's escalations order and that cannot be done: why, and the ids of those at fault, sorted.</summary>
public sealed record SenseFault(SenseFaultKind Kind, string Escalations)
{
    internal static SenseFault Of(SenseFaultKind kind, params IEnumerable<string> escalations) =>
        new(kind, string.Join(", ", escalations.Order(StringComparer.Ordinal)));
}
