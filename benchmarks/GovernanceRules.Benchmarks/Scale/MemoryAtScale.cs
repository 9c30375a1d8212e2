namespace GovernanceRules.Benchmarks;

/// <summary>What the first check of a register needs beside the register itself.</summary>
internal static class MemoryAtScale
{
    public static Section Measure(ScaleOptions options)
    {
        var charter = Committees.Charter();
        charter.Check(Committees.Register(1000), Committees.Day);
        List<(double, double)> own = [], most = [], kept = [];
        foreach (var size in options.Sizes(from: 1000))
        {
            var empty = GC.GetTotalMemory(forceFullCollection: true);
            var register = Committees.Register(size);
            var withRegister = GC.GetTotalMemory(forceFullCollection: true);
            using var peak = new PeakMemory();
            var report = charter.Check(register, Committees.Day);
            most.Add((size, Math.Max(1, peak.Stop() - withRegister)));
            kept.Add((size, GC.GetTotalMemory(forceFullCollection: true) - withRegister));
            own.Add((size, withRegister - empty));
            GC.KeepAlive(report);
        }

        var largest = $"{Amounts.Count(own[^1].Item1)} memberships";
        var itself = $"the register itself, {Amounts.Bytes(own[^1].Item2)}";
        return new(
            [
                new($"Memory in use at most during the first check, {largest}", Amounts.Bytes(most[^1].Item2), itself, most[^1].Item2 / own[^1].Item2, 1),
                new($"Memory that stays with index and report, {largest}", Amounts.Bytes(kept[^1].Item2), itself, kept[^1].Item2 / own[^1].Item2, 1),
            ],
            new("memory", "Memory of a first check", "memberships", "bytes",
                [new("register", own), new("in use at most", most), new("kept by it", kept)]));
    }
}
