namespace GovernanceRules;

/// <summary>What `own` means. Member: the row of whom it is asked where else he sits; null if the row itself is meant.</summary>
internal readonly record struct Scope(int Forum, int OwnCluster, int? Member = null)
{
    public static Scope None { get; } = new(SymbolTable.None, SymbolTable.None);
}
