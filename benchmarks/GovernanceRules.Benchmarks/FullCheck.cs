using BenchmarkDotNet.Attributes;

namespace GovernanceRules.Benchmarks;

/// <summary>A check of a whole register beside a loop written by hand for exactly its constraints, over the same records.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 10)]
public class FullCheck
{
    private Charter _charter = null!;
    private Register _register = null!;
    private HandWrittenLoop _loop = null!;

    /// <summary>Ten a forum, four constraints a forum.</summary>
    [Params(400, 40_000, 1_000_000)]
    public int Memberships { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _charter = Committees.Charter();
        _register = Committees.Register(Memberships);
        _loop = new HandWrittenLoop(_charter);
        var byHand = _loop.Check(_register, Committees.Day).Order().ToList();
        var checkedByUs = new FindingsAsFound(_charter.Check(_register, Committees.Day).Findings).Order().ToList();
        if (!byHand.SequenceEqual(checkedByUs))
            throw new InvalidOperationException($"The loop finds {byHand.Count}, the check {checkedByUs.Count}, or not the same.");
    }

    [Benchmark(Baseline = true, Description = "loop by hand")]
    public int Loop() => _loop.Check(_register, Committees.Day).Count;

    [Benchmark(Description = "check")]
    public int Check() => _charter.Check(_register, Committees.Day).Findings.Length;
}
