namespace GovernanceRules;

internal sealed class LiveWriter
{
    private int _thread;
    private int _depth;

    // Throws if another thread has the turn. The thread that has it may take it again, for the changes of a preview.
    public Turn Begin()
    {
        var me = Environment.CurrentManagedThreadId;
        if (Volatile.Read(ref _thread) != me && Interlocked.CompareExchange(ref _thread, me, 0) != 0)
            throw new InvalidOperationException(
                "Another thread is changing the live check; one thread at a time may do so. Let one thread make all changes, or take turns with a lock.");
        _depth++;
        return new Turn(this);
    }

    private void End()
    {
        if (--_depth == 0)
            Volatile.Write(ref _thread, 0);
    }

    public readonly struct Turn(LiveWriter writer) : IDisposable
    {
        public void Dispose() => writer.End();
    }
}
