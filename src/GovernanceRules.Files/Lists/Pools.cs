using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>
/// Makes equal texts of a column one identifier, if that is cheap to see: a slot for each hash, and the last text of it wins. So a column
/// of a few words keeps each once, and one of a million different ids costs no more than its ids.
/// </summary>
internal sealed class IdentifierPool
{
    private const int Slots = 1 << 12;

    private readonly Identifier[] _slots = new Identifier[Slots];

    public Identifier Of(ReadOnlySpan<char> text)
    {
        ref var slot = ref _slots[HashOf(text) & (Slots - 1)];
        // A text in another normal form than its word is made anew each time.
        if (!text.SequenceEqual(slot.Text))
            slot = new Identifier(text.ToString());
        return slot;
    }

    // Ids that are counted up differ at their end.
    private static int HashOf(ReadOnlySpan<char> text)
    {
        uint hash = (uint)text.Length;
        foreach (var c in text[Math.Max(0, text.Length - 8)..])
            hash = (hash * 31) + c;
        return (int)(hash ^ (hash >> 15));
    }
}

/// <summary>The cell of a column, in the row that is being read.</summary>
internal delegate ReadOnlySpan<char> CellOf(int column);

/// <summary>Makes equal attributes one set; the place of a row is the membership's.</summary>
internal sealed class AttributePool
{
    private readonly Dictionary<string, AttributeSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AttributeSet>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private char[] _key = new char[64];

    public AttributePool() => _bySpan = _sets.GetAlternateLookup<ReadOnlySpan<char>>();

    public AttributeSet Of(ImmutableArray<(string Id, int Column)> columns, CellOf cells)
    {
        var length = 0;
        foreach (var (_, column) in columns)
        {
            var cell = cells(column);
            if (length + cell.Length + 2 > _key.Length)
                Array.Resize(ref _key, (length + cell.Length + 2) * 2);
            // The length goes before the text, so that no text can look like two.
            _key[length++] = (char)cell.Length;
            _key[length++] = (char)(cell.Length >> 16);
            cell.CopyTo(_key.AsSpan(length));
            length += cell.Length;
        }

        var key = _key.AsSpan(0, length);
        if (!_bySpan.TryGetValue(key, out var set))
            _bySpan[key] = set = Make(columns, cells);
        return set;
    }

    private static AttributeSet Make(ImmutableArray<(string Id, int Column)> columns, CellOf cells)
    {
        var recorded = columns.Where(c => cells(c.Column).Length > 0)
            .Select(c => KeyValuePair.Create(c.Id, ImmutableArray.Create(new Identifier(cells(c.Column).ToString())))).ToList();
        return recorded.Count == 0 ? AttributeSet.Empty : new AttributeSet(recorded);
    }
}
