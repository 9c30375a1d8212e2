namespace GovernanceRules;

/// <summary>Numbers for what few memberships say, in the order in which it first occurs.</summary>
internal sealed class DetailTable(SymbolTable symbols)
{
    private readonly List<DetailSymbols> _details = [];
    private readonly Dictionary<DetailSymbols, int> _numbers = [];

    public DetailSymbols this[int number] => number < 0 ? DetailSymbols.NotRecorded : _details[number];

    // None if the membership says nothing of all this.
    public int Of(Membership membership)
    {
        if (!membership.HasDetails)
            return SymbolTable.None;
        var details = new DetailSymbols(symbols.Of(membership.NominatedBy), symbols.Of(membership.ApprovedBy),
            membership.Ended is { } reason ? symbols.Of(EndReasons.Word(reason)) : SymbolTable.None, symbols.Of(membership.EndedBy),
            symbols.Of(membership.Line), symbols.Of(membership.StandsInFor));
        if (_numbers.TryGetValue(details, out var number))
            return number;
        _details.Add(details);
        return _numbers[details] = _details.Count - 1;
    }
}
