namespace GovernanceRules.Benchmarks;

/// <summary>
/// One change in a live check: a second chair comes, which is a finding, and goes again. Once in ever larger registers, and once in ever
/// larger fora of one register.
/// </summary>
internal static class ChangeAtScale
{
    private const int SmallestForum = Committees.GroupSize;

    public static Section Measure(ScaleOptions options)
    {
        var charter = Committees.Charter();
        var registers = options.Sizes(from: 1000).Select(n => Change(charter, (double)n, Committees.Register(n))).ToList();
        var many = Math.Max(1000, options.Largest / 10);
        var fora = new List<Sized>();
        for (var members = SmallestForum; members <= many; members *= 10)
            fora.Add(Change(charter, members, Committees.Register(many * 2, members)));
        var rounds = new Rounds(options.Rounds);
        return new(
            [
                OfEnds(rounds, registers, n => $"One change in a register of {n} memberships"),
                OfEnds(rounds, fora, n => $"One change in a forum of {n} members"),
            ],
            new("change", "One change in a live check", "memberships of the register, members of the forum", "milliseconds",
                [new("by register", Points(rounds, registers)), new("by forum", Points(rounds, fora))]));
    }

    private static Ratio OfEnds(Rounds rounds, List<Sized> all, Func<string, string> what)
    {
        var timings = rounds.Time(all[0].Timed, all[^1].Timed);
        return new(what(Amounts.Count(all[^1].Size)), Amounts.Milliseconds(timings[1].Median),
            $"of {Amounts.Count(all[0].Size)}, {Amounts.Milliseconds(timings[0].Median)}", timings[1].RatioTo(timings[0]), 1.5);
    }

    private static IReadOnlyList<(double, double)> Points(Rounds rounds, List<Sized> all) =>
        [.. all.Zip(rounds.Time([.. all.Select(s => s.Timed)]), (s, t) => (s.Size, t.Median))];

    private static Sized Change(Charter charter, double size, Register register)
    {
        var live = charter.CheckLive(register, Committees.Day);
        var forum = register.Fora[0].Id;
        var second = new Membership(forum, "second-chair") { Organisation = "h0", Role = "chair", Level = "chief" };
        if (live.Add(second) is not { Appeared: [{ Constraint: "CHAIR" }], Disappeared: [] })
            throw new InvalidOperationException("A second regional chair is one finding.");
        if (live.Remove(second) is not { Appeared: [], Disappeared: [{ Constraint: "CHAIR" }] })
            throw new InvalidOperationException("Without the second chair its finding is gone.");
        return new(size, new Timed(() =>
        {
            live.Add(second);
            live.Remove(second);
        }));
    }

    private sealed record Sized(double Size, Timed Timed);
}
