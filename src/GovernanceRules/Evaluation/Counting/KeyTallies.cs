namespace GovernanceRules;

/// <summary>Tallies by key. Few keys are searched in order, which is quickest for them; many get a dictionary.</summary>
internal sealed class KeyTallies
{
    private const int Few = 12;

    private int[] _keys = new int[4];
    private Tally[] _tallies = new Tally[4];
    private Dictionary<int, int>? _places;

    public int Count { get; private set; }

    public int KeyAt(int place) => _keys[place];

    public ref Tally At(int place) => ref _tallies[place];

    public ref Tally this[int key]
    {
        get
        {
            var place = Find(key);
            if (place < 0)
                place = Insert(key);
            return ref _tallies[place];
        }
    }

    public Tally Get(int key) => Find(key) is >= 0 and var place ? _tallies[place] : default;

    public void Clear()
    {
        Count = 0;
        _places = null;
    }

    private int Find(int key)
    {
        if (_places is not null)
            return _places.TryGetValue(key, out var place) ? place : -1;
        for (var i = 0; i < Count; i++)
            if (_keys[i] == key)
                return i;
        return -1;
    }

    private int Insert(int key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _tallies, Count * 2);
        }

        var place = Count++;
        _keys[place] = key;
        _tallies[place] = default;
        if (_places is not null)
            _places.Add(key, place);
        else if (Count > Few)
        {
            _places = [];
            for (var i = 0; i < Count; i++)
                _places.Add(_keys[i], i);
        }

        return place;
    }
}
