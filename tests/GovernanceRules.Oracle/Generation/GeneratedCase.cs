namespace GovernanceRules.Oracle;

/// <summary>A charter and a register that belong together, and the day of the check.</summary>
public sealed record GeneratedCase(string CharterJson, string RegisterJson, DateOnly AsOf)
{
    // What a failing test prints: the whole case, ready to be kept as a file.
    public override string ToString() => $"as of {AsOf:yyyy-MM-dd}\ncharter: {CharterJson}\nregister: {RegisterJson}";
}
