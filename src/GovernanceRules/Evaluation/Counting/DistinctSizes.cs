namespace GovernanceRules;

/// <summary>Numbers that can come about, in order: all between two, or some.</summary>
internal readonly struct DistinctSizes
{
    private readonly int[]? _some;
    private readonly int _first;

    public DistinctSizes(int[] some)
    {
        _some = some;
        Count = some.Length;
    }

    private DistinctSizes(int first, int last)
    {
        _first = first;
        Count = last - first + 1;
    }

    public int Count { get; }

    public int this[int place] => _some is null ? _first + place : _some[place];

    public int Min => this[0];

    public int Max => this[Count - 1];

    public static DistinctSizes Between(int first, int last) => new(first, last);
}
