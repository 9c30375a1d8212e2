namespace GovernanceRules.Files;

/// <summary>Line and column, in UTF-16 units, while moving forward over UTF-8.</summary>
internal sealed class Utf8Place(ReadOnlyMemory<byte> bytes)
{
    private int _offset;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    public void MoveTo(int offset)
    {
        var text = bytes.Span;
        for (; _offset < offset; _offset++)
        {
            var unit = text[_offset];
            if (unit == '\n')
            {
                Line++;
                Column = 1;
            }
            else
            {
                // Continuation bytes add nothing; the first byte of four begins two UTF-16 units.
                Column += unit is >= 0x80 and < 0xC0 ? 0 : unit >= 0xF0 ? 2 : 1;
            }
        }
    }

    /// <summary>The offset of a line and a byte in it, both counted from 0.</summary>
    public long OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0; line--)
            start += bytes.Span[start..].IndexOf((byte)'\n') + 1;
        return start + byteInLine;
    }
}
