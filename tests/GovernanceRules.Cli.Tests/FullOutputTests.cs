namespace GovernanceRules.Cli.Tests;

public sealed class FullOutputTests
{
    [Fact]
    public void Output_ThatCannotBeWritten_ExitsTwoWithOneLine()
    {
        using var full = new FullStream();

        var (status, errors) = ToolCall.Run(["--version"], full);

        status.Should().Be(2);
        errors.Should().Be("error GOV050: the answer cannot be written to standard output: no room\n");
    }

    [Fact]
    public void Errors_ThatCannotBeWritten_LeaveTheExitStatus()
    {
        using var full = new FullStream();
        using var output = new MemoryStream();

        ToolCall.Run(["check"], output, full).Should().Be(2);
    }

    /// <summary>A disk without room.</summary>
    private sealed class FullStream : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no room.");
    }
}
