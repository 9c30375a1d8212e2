namespace GovernanceRules.Benchmarks;

/// <summary>A check of a whole register beside other ways to find the same, over the same records.</summary>
internal static class FullCheckAtScale
{
    private const string First = "first check of a register";

    public static Section Measure(ScaleOptions options)
    {
        var charter = Committees.Charter();
        var contenders = Contender.All(charter);
        var points = contenders.Select(c => c.Name).Append(First).ToDictionary(n => n, _ => new List<(double, double)>());
        var ratios = new List<Ratio>();
        foreach (var size in options.Sizes(from: 1000))
        {
            var register = Committees.Register(size);
            Verify(contenders, register);
            Register? fresh = null;
            var timings = new Rounds(options.Rounds).Time(
            [
                .. contenders.Select(c => new Timed(() => c.Check(register))),
                new Timed(() => charter.Check(fresh!, Committees.Day), () => fresh = Committees.Again(register)),
            ]);
            var byName = points.Keys.Zip(timings).ToDictionary(p => p.First, p => p.Second);
            foreach (var (name, timing) in byName)
                points[name].Add((size, timing.Median));
            if (size * 10L > options.Largest)
                ratios.AddRange(byName.Where(t => t.Key != Contender.Loop).Select(t => Beside(size, t.Key, t.Value, byName[Contender.Loop])));
        }

        return new(ratios, new("full-check", "A full check, four constraints in each forum of ten", "memberships", "milliseconds",
            [.. points.Select(p => new ChartLine(p.Key, p.Value))]));
    }

    private static Ratio Beside(int size, string name, Timing timing, Timing loop) => new(
        $"{Amounts.Count(size)} memberships in {Amounts.Count(size / Committees.GroupSize)} fora: {name}", Amounts.Milliseconds(timing.Median),
        $"{Contender.Loop}, {Amounts.Milliseconds(loop.Median)}", timing.RatioTo(loop), name == Contender.Ours ? 1.5 : null);

    private static void Verify(IReadOnlyList<Contender> contenders, Register register)
    {
        var expected = contenders[0].Check(register).Order().ToList();
        if (expected.Count == 0)
            throw new InvalidOperationException("There is nothing to find.");
        foreach (var contender in contenders)
            if (contender.Check(register) is var found && !found.Order().SequenceEqual(expected))
                throw new InvalidOperationException($"{contenders[0].Name} finds {expected.Count}; {contender.Name} finds {found.Count}, or not the same.");
    }
}
