namespace GovernanceRules;

/// <summary>Words as small numbers, so that conditions compare numbers. A table may stand on a base table that it leaves as it is.</summary>
internal sealed class SymbolTable(SymbolTable? basis = null)
{
    /// <summary>What is not recorded.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly int _offset = basis?.Count ?? 0;

    public int Count => _offset + _words.Count;

    public string this[int symbol] => symbol < _offset ? basis![symbol] : _words[symbol - _offset];

    public int Of(string word)
    {
        if (Find(word) is >= 0 and var known)
            return known;
        var symbol = Count;
        _numbers.Add(word, symbol);
        _words.Add(word);
        return symbol;
    }

    public int Of(Word? word) => word is { } given ? Of(given.Text) : None;

    public int Find(string word)
    {
        if (basis is not null && basis.Find(word) is >= 0 and var known)
            return known;
        return _numbers.TryGetValue(word, out var own) ? own : None;
    }
}
