using NRules;
using NRules.Fluent;

namespace GovernanceRules.Benchmarks;

/// <summary>
/// The four constraints of <see cref="Committees"/> by a check of the library, by its rules in NRules, and by rules over flat facts as one
/// would first write them: a check of the whole register, and one change. All must find as much before anything is timed.
/// </summary>
internal static class EnginesBySize
{
    private static readonly int[] Sizes = [400, 4_000, 12_000];

    public static void Write(TextWriter output, Rounds rounds)
    {
        var charter = Committees.Charter();
        var (own, nrules, flat) = (GovernanceChecker.For(charter), GovernanceChecker.For(charter).UseNRules(), new FlatCheck(charter));
        output.WriteLine("| memberships | | check | NRules, our rules | NRules, flat facts | ours to check | flat to ours |");
        output.WriteLine("|---:|---|---:|---:|---:|---:|---:|");
        foreach (var size in Sizes)
        {
            var register = Committees.Register(size);
            var found = own.Check(register, Committees.Day).Findings.Length;
            Expect(found, nrules.Check(register, Committees.Day).Findings.Length);
            Expect(found, flat.Check(register));
            Row(output, size, "full check", rounds.Time(
                new(() => own.Check(register, Committees.Day)),
                new(() => nrules.Check(register, Committees.Day)),
                new(() => flat.Check(register))));
            Row(output, size, "one change", rounds.Time(Live(charter, register), Session(charter, register, found), flat.Change(register, found)));
        }
    }

    public static void WriteGrowth(TextWriter output, Rounds rounds)
    {
        var checker = GovernanceChecker.For(Committees.Charter()).UseNRules();
        var (few, many) = (Committees.Register(4_000), Committees.Register(40_000));
        var timings = rounds.Time(new Timed(() => checker.Check(few, Committees.Day)), new Timed(() => checker.Check(many, Committees.Day)));
        output.WriteLine();
        output.WriteLine($"By NRules, our rules: 40,000 memberships in {Amounts.Milliseconds(timings[1].Median)}, "
            + $"{Amounts.Ratio(timings[1].RatioTo(timings[0]))} times as long as 4,000.");
    }

    /// <summary>A check of a million memberships by our rules in NRules, beside a loop written by hand for just these constraints.</summary>
    public static void WriteBesideLoop(TextWriter output, Rounds rounds)
    {
        const int Million = 1_000_000;
        var charter = Committees.Charter();
        var (checker, loop, register) = (GovernanceChecker.For(charter).UseNRules(), new HandWrittenLoop(charter), Committees.Register(Million));
        var found = new FindingsAsFound(checker.Check(register, Committees.Day).Findings);
        if (!found.Order().SequenceEqual(loop.Check(register, Committees.Day).Order()))
            throw new InvalidOperationException("The loop finds something else.");
        var timings = rounds.Time(new Timed(() => loop.Check(register, Committees.Day)), new Timed(() => checker.Check(register, Committees.Day)));
        output.WriteLine($"{Amounts.Count(Million)} memberships in {Amounts.Count(Million / Committees.GroupSize)} fora: NRules, our rules {Amounts.Milliseconds(timings[1].Median)}, "
            + $"a loop written by hand {Amounts.Milliseconds(timings[0].Median)}, ratio {Amounts.Ratio(timings[1].RatioTo(timings[0]))}.");
    }

    private static Timed Live(Charter charter, Register register)
    {
        var live = charter.CheckLive(register, Committees.Day);
        var second = SecondChair(register);
        return new(() =>
        {
            live.Add(second);
            live.Remove(second);
        });
    }

    private static Timed Session(Charter charter, Register register, int found)
    {
        var facts = charter.FactsFor(register, Committees.Day);
        var session = new RuleRepository().LoadGovernanceRules().Compile().CreateSession();
        session.InsertAll(facts.All);
        session.Fire();
        Expect(found, session.Query<Finding>().Count());
        var second = facts.SeatOf(SecondChair(register));
        session.Insert(second);
        session.Fire();
        Expect(found + 1, session.Query<Finding>().Count());
        session.Retract(second);
        session.Fire();
        return new(() =>
        {
            session.Insert(second);
            session.Fire();
            session.Retract(second);
            session.Fire();
        });
    }

    public static Membership SecondChair(Register register) =>
        new(register.Fora[0].Id, "second-chair") { Organisation = "h0", Role = "chair", Level = "chief" };

    public static void Expect(int expected, int found)
    {
        if (expected != found || found == 0)
            throw new InvalidOperationException($"{found} found in place of {expected}.");
    }

    private static void Row(TextWriter output, int size, string what, IReadOnlyList<Timing> timings) => output.WriteLine(
        $"| {Amounts.Count(size)} | {what} | {string.Join(" | ", timings.Select(t => Amounts.Milliseconds(t.Median)))} | "
        + $"{Amounts.Ratio(timings[1].RatioTo(timings[0]))} | {Amounts.Ratio(timings[2].RatioTo(timings[1]))} |");
}
