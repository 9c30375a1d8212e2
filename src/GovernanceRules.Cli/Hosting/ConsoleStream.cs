using System.Text;

namespace GovernanceRules.Cli;

/// <summary>
/// The one way out for text: UTF-8 that a <see cref="ConsoleText"/> makes safe for a terminal and a build server. Does not close the stream
/// under it.
/// </summary>
internal sealed class ConsoleStream(Stream under, ConsoleForm form, bool colours = false) : Stream
{
    private readonly ConsoleText _text = new(form, colours);
    private readonly Decoder _decoder = CommandEnvironment.Utf8.GetDecoder();
    private readonly StringBuilder _safe = new();
    private char[] _characters = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var most = _decoder.GetCharCount(buffer, flush: false);
        if (_characters.Length < most)
            _characters = new char[most];
        var count = _decoder.GetChars(buffer, _characters, flush: false);
        _text.Add(_characters.AsSpan(0, count), _safe.Clear());
        under.Write(CommandEnvironment.Utf8.GetBytes(_safe.ToString()));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => under.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
