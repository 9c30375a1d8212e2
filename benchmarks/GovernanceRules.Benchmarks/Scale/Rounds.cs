using System.Diagnostics;

namespace GovernanceRules.Benchmarks;

/// <summary>
/// Times several things in turn, round after round, so that whatever else the machine does meets them all alike. What is quick is done many
/// times over, so that each sample lasts long enough to be measured.
/// </summary>
internal sealed class Rounds(int count)
{
    private const double LeastMilliseconds = 20;
    private const double LongMilliseconds = 500;
    private const int MostRepeats = 1 << 16;

    public IReadOnlyList<Timing> Time(params IReadOnlyList<Timed> things)
    {
        var repeats = things.Select(Repeats).ToList();
        var samples = things.Select(_ => new double[count]).ToList();
        for (var round = 0; round < count; round++)
            for (var i = 0; i < things.Count; i++)
                samples[i][round] = Sample(things[i], repeats[i]);
        return [.. samples.Select(s => new Timing(s))];
    }

    /// <summary>How often a thing is done for one sample; finding that out warms it up too.</summary>
    private static int Repeats(Timed thing)
    {
        var repeats = 1;
        double milliseconds;
        while ((milliseconds = Sample(thing, repeats)) * repeats < LeastMilliseconds && thing.Prepare is null && repeats < MostRepeats)
            repeats *= 2;
        // What is quick may not have been compiled for good yet.
        if (milliseconds < LongMilliseconds)
            Sample(thing, repeats);
        return repeats;
    }

    private static double Sample(Timed thing, int repeats)
    {
        thing.Prepare?.Invoke();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
            thing.Run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / repeats;
    }
}

/// <summary>Something to time.</summary>
/// <param name="Run">What is timed.</param>
/// <param name="Prepare">What goes before each time and is not timed.</param>
internal sealed record Timed(Action Run, Action? Prepare = null);
