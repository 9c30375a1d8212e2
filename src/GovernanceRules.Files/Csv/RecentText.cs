namespace GovernanceRules.Files;

/// <summary>A text that another reader consumes, and whose latest part can be read again, from a place that is set.</summary>
internal sealed class RecentText(TextReader text) : TextReader
{
    private char[] _kept = new char[1 << 17];
    private long _start;
    private int _length;
    private long _needed;

    // Nothing before this place, counted from the beginning, will be read again.
    public void KeepFrom(long place) => _needed = place;

    public ReadOnlySpan<char> Between(long from, long to) => _kept.AsSpan((int)(from - _start), (int)(to - from));

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        Keep(buffer[..read]);
        return read;
    }

    private void Keep(ReadOnlySpan<char> more)
    {
        if (_length + more.Length > _kept.Length)
            MakeRoom(more.Length);
        more.CopyTo(_kept.AsSpan(_length));
        _length += more.Length;
    }

    private void MakeRoom(int more)
    {
        var rest = _kept.AsSpan((int)(_needed - _start), _length - (int)(_needed - _start));
        var kept = rest.Length + more <= _kept.Length ? _kept : new char[(rest.Length + more) * 2];
        rest.CopyTo(kept);
        (_kept, _start, _length) = (kept, _needed, rest.Length);
    }
}
