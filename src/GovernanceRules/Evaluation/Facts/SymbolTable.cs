using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>Numbers for words, so that conditions compare numbers. A table may extend a base table, which it does not change.</summary>
internal sealed class SymbolTable(SymbolTable? basis = null, int capacity = 0)
{
    // What is not recorded.
    public const int None = -1;

    // A person whom the register does not know: a key that nobody has.
    public const int Nobody = -2;

    private readonly Dictionary<string, int> _numbers = new(capacity, StringComparer.Ordinal);
    private readonly List<string> _words = new(capacity);
    private readonly int _offset = basis?.Count ?? 0;

    public int Count => _offset + _words.Count;

    public string this[int symbol] => symbol < _offset ? basis![symbol] : _words[symbol - _offset];

    public int Of(string word)
    {
        if (basis is not null && basis.Find(word) is >= 0 and var known)
            return known;
        ref var symbol = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var exists);
        if (exists)
            return symbol;
        symbol = Count;
        _words.Add(word);
        return symbol;
    }

    public int Of(Identifier? word) => word is { } given ? Of(given.Text) : None;

    public int Find(string word)
    {
        if (basis is not null && basis.Find(word) is >= 0 and var known)
            return known;
        return _numbers.TryGetValue(word, out var own) ? own : None;
    }
}
