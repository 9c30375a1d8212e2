namespace GovernanceRules;

/// <summary>The forum that a constraint is evaluated for, and its cluster: symbols, or none.</summary>
internal readonly record struct Scope(int Forum, int OwnCluster)
{
    public static Scope None { get; } = new(SymbolTable.None, SymbolTable.None);
}
