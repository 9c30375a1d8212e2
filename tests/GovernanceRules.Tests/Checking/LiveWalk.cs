using System.Collections.Immutable;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// Changes of every kind made at random on a live check. After each, what is said to have come and gone leads from the findings before to
/// those after; what is refused changes nothing; a preview says what the changes then do, and does nothing itself.
/// </summary>
internal sealed class LiveWalk(LiveCheck live, Register register, Random random)
{
    private readonly DateOnly _home = live.AsOf;

    public void Go(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var changes = Enumerable.Range(0, random.Next(4) == 0 ? random.Next(2, 5) : 1).Select(_ => random.Next(5) == 0 ? AfterUndone(Step()) : Step()).ToList();
            switch (random.Next(4))
            {
                case 0:
                    PreviewThenDo(changes);
                    break;
                case 1:
                    Follow(() => live.Together(l => changes.ForEach(c => c(l))));
                    break;
                default:
                    changes.ForEach(c => Follow(() => c(live)));
                    break;
            }
        }
    }

    /// <summary>What stands is what a fresh check of the changed register finds, to the last word.</summary>
    public void ShouldAgreeWithAFreshCheck()
    {
        var report = live.Report();
        var fresh = live.Charter.Check(report.Register, live.AsOf);
        if (Json.Of(report) != Json.Of(fresh))
            throw new InvalidOperationException($"live on {live.AsOf:yyyy-MM-dd}:\n{Difference(Json.Of(report), Json.Of(fresh))}\nfresh:\n{Difference(Json.Of(fresh), Json.Of(report))}");
    }

    private Func<LiveCheck, LiveChange> Step() => random.Next(20) switch
    {
        < 3 => Adds(Pick(register.Memberships)),
        < 5 => l => Pick(l.Memberships) is { } one ? l.Remove(one) : LiveChange.None,
        < 7 => End(),
        < 9 => Change(),
        < 11 => Adds(Pick(register.Waivers)),
        11 => l => Pick(l.Waivers) is { } one ? l.Remove(one) : LiveChange.None,
        12 => l => Pick(l.Waivers) is { } one ? l.End(one, Day()) : LiveChange.None,
        13 => l => l.Add(new Organisation($"new{random.Next(3)}") { Sector = "municipal", Kind = Pick(Organisations(l))?.Kind }),
        14 => l => Pick(Organisations(l)) is { } one ? l.End(one, Day()) : LiveChange.None,
        15 => l => Pick(Organisations(l)) is { } one ? l.Change(one, one with { Sector = Pick(l.Charter.Sectors), Clusters = Pick(Organisations(l))!.Clusters }) : LiveChange.None,
        16 => l => Pick(Organisations(l)) is { } one ? l.Remove(one) : LiveChange.None,
        17 => Forum(),
        _ => l => l.MoveTo(Day()),
    };

    /// <summary>A change that is made after the same was tried in a batch of its own and undone.</summary>
    private static Func<LiveCheck, LiveChange> AfterUndone(Func<LiveCheck, LiveChange> change) => l =>
    {
        l.Preview(inner => change(inner));
        return change(l);
    };

    private Func<LiveCheck, LiveChange> End()
    {
        var day = Day();
        return l => Pick(l.Memberships) is { } one ? l.End(one, day) : LiveChange.None;
    }

    private Func<LiveCheck, LiveChange> Change() => l =>
    {
        if (Pick(l.Memberships) is not { } one || Pick(register.Memberships) is not { } other)
            return LiveChange.None;
        return l.Change(one, random.Next(3) switch
        {
            0 => one with { Organisation = other.Organisation, Level = other.Level },
            1 => one with { Forum = other.Forum },
            _ => one with { Role = other.Role, Person = other.Person },
        });
    };

    private Func<LiveCheck, LiveChange> Forum() => l =>
    {
        var fora = l.Charter.Fora.Concat(l.Report().Register.Fora).DistinctBy(f => f.Id).ToImmutableArray();
        if (Pick(fora) is not { } one)
            return LiveChange.None;
        return random.Next(4) switch
        {
            0 => l.Add(new Forum(one.Id)),
            1 => l.End(one, Day()),
            2 => l.Change(one, one with { Kind = Pick(fora)!.Kind, SetUpBy = Pick(fora)!.Id }),
            _ => l.Remove(one),
        };
    };

    private static Func<LiveCheck, LiveChange> Adds(Membership? one) => l => one is null ? LiveChange.None : l.Add(one);

    private static Func<LiveCheck, LiveChange> Adds(Waiver? one) => l => one is null ? LiveChange.None : l.Add(one);

    private static ImmutableArray<Organisation> Organisations(LiveCheck l) =>
        [.. l.Charter.Organisations.Concat(l.Report().Register.Organisations).DistinctBy(o => o.Id)];

    private DateOnly Day() => _home.AddDays(random.Next(-2, 3) * random.Next(1, 40));

    private T? Pick<T>(ImmutableArray<T> all) => all.IsEmpty ? default : all[random.Next(all.Length)];

    /// <summary>The previewed changes draw from a state that is left behind, so they are made with what was drawn then.</summary>
    private void PreviewThenDo(List<Func<LiveCheck, LiveChange>> changes)
    {
        var before = Json.Of(live.Report());
        var (memberships, waivers) = (live.Memberships, live.Waivers);
        LiveChange? would = null;
        try
        {
            would = live.Preview(l => changes.ForEach(c => c(l)));
        }
        catch (Exception refused) when (refused is InvalidInputException or ArgumentException)
        {
            // Left as it was, as after any preview.
        }

        if (!live.Memberships.SequenceEqual(memberships) || !live.Waivers.SequenceEqual(waivers))
            throw new InvalidOperationException($"A preview changed the register:\n{Shown(memberships)}{string.Join(' ', waivers)}\nnow:\n{Shown(live.Memberships)}{string.Join(' ', live.Waivers)}");
        if (Json.Of(live.Report()) != before)
            throw new InvalidOperationException($"A preview changed the report:\n{Difference(Json.Of(live.Report()), before)}\nbefore:\n{Difference(before, Json.Of(live.Report()))}");
        // Who was counted for what would have come is found after all is as it was.
        _ = would?.Appeared.Concat(would.Disappeared).Sum(f => f.Persons.Length + f.ResolvedBy.Length + f.Message().Length);
    }

    private void Follow(Func<LiveChange> change)
    {
        var report = live.Report();
        var before = report.Findings.Select(Identity).ToHashSet();
        LiveChange said;
        try
        {
            said = change();
        }
        catch (Exception refused) when (refused is InvalidInputException or ArgumentException)
        {
            if (Json.Of(live.Report()) != Json.Of(report))
                throw new InvalidOperationException($"What was refused changed something:\n{Difference(Json.Of(live.Report()), Json.Of(report))}\nbefore:\n{Difference(Json.Of(report), Json.Of(live.Report()))}", refused);
            return;
        }

        if (said.Appeared.Any(f => before.Contains(Identity(f))) || !said.Disappeared.All(f => before.Contains(Identity(f))))
            throw new InvalidOperationException("What came was there, or what went was not.");
        before.ExceptWith(said.Disappeared.Select(Identity));
        before.UnionWith(said.Appeared.Select(Identity));
        if (!before.SetEquals(live.Findings.Select(Identity)))
            throw new InvalidOperationException("What came and went does not lead from the findings before to the findings after.");
    }

    private static string Shown(IEnumerable<Membership> memberships) => string.Concat(memberships.Select(m => $"{m.Forum} {m.Person} {m.Organisation} {m.Period}\n"));

    private static string Identity(Finding finding) => $"{finding.Fingerprint} {finding.Verdict} {finding.Severity} {finding.Waiver}";

    /// <summary>The lines around the first that differs.</summary>
    private static string Difference(string text, string other)
    {
        var (lines, others) = (text.Split('\n'), other.Split('\n'));
        var first = Enumerable.Range(0, Math.Min(lines.Length, others.Length)).FirstOrDefault(i => lines[i] != others[i], Math.Min(lines.Length, others.Length));
        return string.Join('\n', lines.Skip(first - 25).Take(40));
    }
}
