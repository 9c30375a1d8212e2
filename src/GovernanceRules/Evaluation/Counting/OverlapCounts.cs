namespace GovernanceRules;

internal sealed class OverlapCounts(SelectionCounts left, SelectionCounts right, DirtyKeys touched)
{
    private readonly Dictionary<int, Sides> _sides = [];
    private int _left;
    private int _right;
    private int _both;
    private int _surelyBoth;

    [Flags]
    private enum Sides : byte
    {
        None = 0,
        Left = 1,
        Right = 2,
        SurelyLeft = 4,
        SurelyRight = 8,
    }

    // Starts with the keys that further members of fora that are not recorded would bring.
    public void Reset()
    {
        _sides.Clear();
        _left = _right = _both = _surelyBoth = 0;
        foreach (var key in left.UnseenKeys.Concat(right.UnseenKeys))
            touched.Add(key);
    }

    public CommonKeys Common()
    {
        foreach (var key in touched.Keys)
            Move(key);
        return CommonKeys.Of(left, right, _left, _right, _both, _surelyBoth);
    }

    private void Move(int key)
    {
        var now = (left.Names(key) ? Sides.Left : 0) | (right.Names(key) ? Sides.Right : 0)
            | (left.SurelyHas(key) ? Sides.SurelyLeft : 0) | (right.SurelyHas(key) ? Sides.SurelyRight : 0);
        Count(_sides.GetValueOrDefault(key), -1);
        Count(now, 1);
        if (now == Sides.None)
            _sides.Remove(key);
        else
            _sides[key] = now;
    }

    private void Count(Sides sides, int sign)
    {
        if (sides.HasFlag(Sides.Left))
            _left += sign;
        if (sides.HasFlag(Sides.Right))
            _right += sign;
        if (sides.HasFlag(Sides.Left | Sides.Right))
            _both += sign;
        if (sides.HasFlag(Sides.SurelyLeft | Sides.SurelyRight))
            _surelyBoth += sign;
    }
}
