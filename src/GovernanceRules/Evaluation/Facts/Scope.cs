namespace GovernanceRules;

internal readonly record struct Scope(int Forum, int OwnCluster)
{
    public static Scope None { get; } = new(SymbolTable.None, SymbolTable.None);
}
