namespace GovernanceRules.Files;

/// <summary>A packed part, unpacked while it is read, and refused once it is larger than a part may be: what a packed file says of sizes may be wrong.</summary>
internal sealed class BoundedStream(Stream part) : Stream
{
    public const int Limit = 256 * 1024 * 1024;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        _read += read;
        return _read <= Limit ? read : throw new WorkbookException("a part of the workbook is larger than 256 MiB unpacked; nothing more of it was read");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            part.Dispose();
        base.Dispose(disposing);
    }
}
