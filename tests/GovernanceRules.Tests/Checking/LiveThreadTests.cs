using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// Eight threads read a live check while one changes it: every report is one that stood between two changes, whole, and stays as it is.
/// <c>LIVE_THREAD_SECONDS</c> says for how long; a second where nobody does.
/// </summary>
public sealed class LiveThreadTests
{
    private const int Readers = 8;

    private const string Constraints =
        """
          - { id: A, forum: [ ssg, kosu ], everyCluster: {} }
          - { id: B, forum: ssg, count: { members: {}, exactly: 4 } }
          - { id: C, forum: ssg, level: { atLeast: director } }
          - { id: D, forum: ssg, drawnFrom: { forum: kosu } }
          - { id: E, forum: ssg, every: { members: {}, is: { also: { forum: kosu } } } }
          - { id: F, count: { fora: { kind: theme-group }, exactly: 2 } }
        """;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(
        double.Parse(Environment.GetEnvironmentVariable("LIVE_THREAD_SECONDS") ?? "1", CultureInfo.InvariantCulture));

    [Fact]
    public void LiveCheck_ReadByEightWhileOneChanges_GivesOnlyWhatStood()
    {
        var (states, stood) = Expected();
        var live = Begin();
        var wrong = new ConcurrentBag<string>();
        var read = new int[Readers];
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(i => new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var report = live.Report();
                // Nobody holds still meanwhile: who was counted is asked of a state that is gone by.
                Thread.Yield();
                var json = Json.Of(report, i % 2 == 0 ? Language.English : Language.Danish);
                if (!stood[i % 2].Contains(json))
                    wrong.Add(json);
                read[i]++;
            }
        })).ToList();
        readers.ForEach(r => r.Start());

        var clock = Stopwatch.StartNew();
        var rounds = 0;
        for (; clock.Elapsed < Time || rounds == 0; rounds++)
            foreach (var change in states)
                change(live);
        stop.Cancel();
        readers.ForEach(r => r.Join());

        wrong.Should().BeEmpty();
        read.Should().OnlyContain(r => r > 0);
        stood[0].Should().Contain(Json.Of(live.Report()), $"after {rounds} rounds all is as it was");
    }

    [Fact]
    public void Change_WhileAnotherThreadChanges_IsRefused()
    {
        var live = Begin();
        using var begun = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var first = new Thread(() => live.Together(l =>
        {
            begun.Set();
            done.Wait();
            l.Add(new Membership("ssg", "p9"));
        }));
        first.Start();
        begun.Wait();

        live.Invoking(l => l.Add(new Membership("ssg", "p8"))).Should().Throw<InvalidOperationException>().WithMessage("Another thread is changing the live check;*");
        done.Set();
        first.Join();

        live.Memberships.Should().Contain(m => m.Person == "p9").And.NotContain(m => m.Person == "p8");
        live.Invoking(l => l.Add(new Membership("ssg", "p8"))).Should().NotThrow();
    }

    /// <summary>Changes that lead around to the beginning, and every report that stands on the way, in both languages.</summary>
    private static (Action<LiveCheck>[] Changes, HashSet<string>[] Stood) Expected()
    {
        var one = new Membership("ssg", "p7") { Organisation = "skive", Level = "chief" };
        var two = new Membership("ssg", "p8");
        var seat = new Membership("theme-a", "p1");
        var waiver = new Waiver("C", "agreed", "kosu", Given.Today, new Period(null, Given.Today));
        var hospital = new Organisation("new") { Sector = "regional", Kind = "hospital" };
        Action<LiveCheck>[] changes =
        [
            l => l.Add(one),
            l => l.Add(two),
            l => l.Preview(p => p.Remove(one)),
            l => l.Add(seat),
            l => l.Add(waiver),
            l => l.Change(one, one with { Organisation = "herning", Level = "director" }),
            l => l.MoveTo(Given.Today.AddDays(1)),
            l => l.Add(hospital),
            l => l.Together(t =>
            {
                t.Remove(seat);
                t.Remove(two);
            }),
            l => l.Remove(hospital),
            l => l.MoveTo(Given.Today),
            l => l.Remove(waiver),
            l => l.Remove(one with { Organisation = "herning", Level = "director" }),
        ];
        var live = Begin();
        HashSet<string>[] stood = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
        Note();
        foreach (var change in changes)
        {
            change(live);
            Note();
        }

        return (changes, stood);

        void Note()
        {
            stood[0].Add(Json.Of(live.Report()));
            stood[1].Add(Json.Of(live.Report(), Language.Danish));
        }
    }

    private static LiveCheck Begin() => Given.Constraints(Constraints)
        .CheckLive(CompactRegister.Of("ssg p1 herning director; ssg p2 skive chair; kosu p1; theme-b p4; sku a1 viborg politician"), Given.Today);
}
