namespace GovernanceRules;

/// <summary>
/// The numbers of the words of one column. Few words are on many rows, so those that were looked up lately are tried first.
/// </summary>
internal sealed class RecentSymbols(SymbolTable symbols)
{
    private const int Slots = 64;

    private readonly (string? Word, int Symbol)[] _recent = new (string?, int)[Slots];

    public int Of(Identifier? word) => word is { } given ? Of(given.Text) : SymbolTable.None;

    public int Of(string word)
    {
        // Words of one column mostly differ in their length or their last letter.
        ref var slot = ref _recent[word.Length == 0 ? 0 : ((word.Length * 31) + word[^1]) % Slots];
        if (!string.Equals(slot.Word, word, StringComparison.Ordinal))
            slot = (word, symbols.Of(word));
        return slot.Symbol;
    }
}
