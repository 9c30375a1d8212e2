namespace GovernanceRules.Benchmarks;

/// <summary>Looks again and again at what is in use, garbage not counted, while another thread works.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Thread _thread;
    private long _most;

    public PeakMemory()
    {
        _thread = new Thread(Look) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The most that was seen.</summary>
    public long Stop()
    {
        _stop.Cancel();
        _thread.Join();
        return _most;
    }

    public void Dispose()
    {
        Stop();
        _stop.Dispose();
    }

    private void Look()
    {
        do
            _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: true));
        while (!_stop.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(5)));
    }
}
