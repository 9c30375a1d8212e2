namespace GovernanceRules;

/// <summary>The forum that a constraint is evaluated for.</summary>
/// <param name="Forum">The forum's symbol, or none.</param>
/// <param name="OwnCluster">The symbol of the forum's cluster, or none.</param>
internal readonly record struct Scope(int Forum, int OwnCluster)
{
    public static Scope None { get; } = new(SymbolTable.None, SymbolTable.None);
}
