namespace GovernanceRules.Benchmarks;

/// <summary>The history of ten years beside one check of a register of as many memberships, all of which are valid that day; both from the register as it was read.</summary>
internal static class HistoryAtScale
{
    public static Section Measure(ScaleOptions options)
    {
        var charter = Committees.Charter();
        List<(double, double)> check = [], history = [];
        var ratios = new List<Ratio>();
        foreach (var size in options.Sizes(from: 1000))
        {
            var valid = Committees.Register(size);
            var terms = Committees.Terms(size);
            Verify(charter, terms);
            Register fresh = null!;
            var timings = new Rounds(options.Rounds).Time(
                new Timed(() => charter.Check(fresh, Committees.Day), () => fresh = Committees.Again(valid)),
                new Timed(() => charter.History(fresh, Committees.HistoryFrom, Committees.HistoryTo), () => fresh = Committees.Again(terms)));
            check.Add((size, timings[0].Median));
            history.Add((size, timings[1].Median));
            if (size * 10L > options.Largest)
                ratios.Add(new($"History of {Amounts.Count(terms.Memberships.Length)} memberships in ten years", Amounts.Milliseconds(timings[1].Median),
                    $"one check of {Amounts.Count(size)}, {Amounts.Milliseconds(timings[0].Median)}", timings[1].RatioTo(timings[0]), 4));
        }

        return new(ratios, new("history", "A history of ten years", "memberships", "milliseconds", [new("first check", check), new("history", history)]));
    }

    private static void Verify(Charter charter, Register register)
    {
        var history = charter.History(register, Committees.HistoryFrom, Committees.HistoryTo);
        for (var day = Committees.HistoryFrom; day <= Committees.HistoryTo; day = day.AddDays(500))
        {
            var told = history.On(day).Select(i => new Found(i.Finding.Constraint, i.Finding.Forum!, i.Finding.Key!)).Order();
            if (!told.SequenceEqual(new FindingsAsFound(charter.Check(register, day).Findings).Order()))
                throw new InvalidOperationException($"The history says of {day:yyyy-MM-dd} what a check does not.");
        }
    }
}
