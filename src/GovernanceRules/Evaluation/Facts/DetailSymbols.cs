namespace GovernanceRules;

/// <summary>What few memberships say, in symbols; each is <see cref="SymbolTable.None"/> if it is not recorded.</summary>
internal readonly record struct DetailSymbols(int NominatedBy, int ApprovedBy, int Ended, int EndedBy, int Line, int StandsInFor)
{
    public static DetailSymbols NotRecorded { get; } = new(SymbolTable.None, SymbolTable.None, SymbolTable.None, SymbolTable.None, SymbolTable.None, SymbolTable.None);

    public int Of(Property property) => property switch
    {
        Property.NominatedBy => NominatedBy,
        Property.ApprovedBy => ApprovedBy,
        Property.Ended => Ended,
        Property.EndedBy => EndedBy,
        _ => Line,
    };
}
