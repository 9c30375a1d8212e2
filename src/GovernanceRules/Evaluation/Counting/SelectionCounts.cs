namespace GovernanceRules;

internal sealed class SelectionCounts
{
    public const long Unlimited = long.MaxValue;

    private readonly List<int> _unseenKeys = [];
    private Tally _unrecorded;
    private bool _unseenOfAnyKey;

    public KeyTallies Tallies { get; } = new();

    // null if nobody judges key by key.
    public DirtyKeys? Touched { get; init; }

    public int Sure { get; private set; }

    public int Open { get; private set; }

    // There may be any number of further members that the register does not show.
    public bool Unseen { get; private set; }

    // Memberships with exactly one key that is not recorded.
    public int UnrecordedOnes { get; private set; }

    // Memberships with any number of keys that are not recorded.
    public int UnrecordedMany { get; private set; }

    public long Most => Unseen ? Unlimited : (long)Sure + Open;

    // null means any number.
    public static long? Known(long most) => most == Unlimited ? null : most;

    public bool IsEmpty => Sure + Open == 0 && !Unseen;

    // Somebody may bear a key that nobody is known to have.
    public bool HasUnnamed => _unseenOfAnyKey || _unrecorded.Most > 0;

    public void Clear()
    {
        Tallies.Clear();
        _unseenKeys.Clear();
        _unseenOfAnyKey = Unseen = false;
        _unrecorded = default;
        Sure = Open = UnrecordedOnes = UnrecordedMany = 0;
    }

    // Allows for further members of a forum that is not recorded. key: theirs if it is known, else none.
    public void AddUnseen(int key)
    {
        Unseen = true;
        if (key < 0)
            _unseenOfAnyKey = true;
        else if (!_unseenKeys.Contains(key))
            _unseenKeys.Add(key);
    }

    // A unit with one membership that is selected for certain, and its one key, or none.
    public void ApplyPlain(int key, int sign)
    {
        Sure += sign;
        if (key == SymbolTable.None)
            return;
        Touched?.Add(key);
        ref var tally = ref Tallies[key];
        tally.Sure += sign;
        tally.Named += sign;
    }

    public void Apply(PersonContribution unit, int sign)
    {
        if (!unit.Any)
            return;
        if (unit.Sure)
            Sure += sign;
        else
            Open += sign;
        UnrecordedOnes += sign * unit.UnrecordedOnes;
        UnrecordedMany += sign * unit.UnrecordedMany;
        if (unit.HasUnrecorded)
            Touched?.AddAll();
        var unrecorded = unit.TallyOfUnrecorded();
        Move(ref _unrecorded, unrecorded, sign);
        for (var i = 0; i < unit.Count; i++)
        {
            Touched?.Add(unit.KeyAt(i));
            ref var tally = ref Tallies[unit.KeyAt(i)];
            Move(ref tally, unit.TallyAt(i), sign);
            // Every key is given the unrecorded ones on reading; who has this key by name is taken out of them here.
            Move(ref tally, unrecorded, -sign);
        }
    }

    // Includes those who may bear the key without being known to.
    public Tally TallyOf(int key) => Tallies.Get(key) + _unrecorded;

    public Tally TallyOfUnnamed => _unrecorded;

    public bool UnseenMayLack(int key)
    {
        if (_unseenOfAnyKey)
            return true;
        foreach (var unseen in _unseenKeys)
            if (unseen != key)
                return true;
        return false;
    }

    public bool UnseenMayBear(int key) => _unseenOfAnyKey || _unseenKeys.Contains(key);

    public bool UnseenOfAnyKey => _unseenOfAnyKey;

    public List<int> UnseenKeys => _unseenKeys;

    // Somebody is known to have the key, or perhaps to be selected with it.
    public bool Names(int key) => Tallies.Get(key).Named > 0 || _unseenKeys.Contains(key);

    public bool SurelyHas(int key) => Tallies.Get(key).Sure > 0;

    public bool MayHave(int key) => UnseenMayBear(key) || TallyOf(key).Most > 0;

    public IEnumerable<int> NamedKeys
    {
        get
        {
            for (var i = 0; i < Tallies.Count; i++)
                if (Tallies.At(i).Named > 0)
                    yield return Tallies.KeyAt(i);
        }
    }

    private static void Move(ref Tally tally, Tally by, int sign)
    {
        tally.Sure += sign * by.Sure;
        tally.KeyOpen += sign * by.KeyOpen;
        tally.SelectionOpen += sign * by.SelectionOpen;
        tally.BothOpen += sign * by.BothOpen;
        tally.Named += sign * by.Named;
    }
}
