using System.Collections.Concurrent;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Charter, register and report are immutable: they may be used from many threads at once.</summary>
public sealed class ThreadTests
{
    private const string Constraints =
        """
          - { id: A, forum: [ ssg, kosu ], everyCluster: {} }
          - { id: B, forum: ssg, mirror: { of: sku, members: { sector: municipal } } }
          - { id: D, forum: ssg, count: { members: {}, per: gender, over: [ woman, man ], min: 40% } }
          - { id: E, forum: { kind: theme-group }, shared: { role: chair, between: [ municipal, regional ] } }
          - { id: F, count: { fora: { kind: theme-group }, exactly: 2 } }
          - { id: C, forum: ssg, every: { members: {}, is: { also: { forum: kosu } } } }
        """;

    private static readonly string[] Registers =
    [
        "ssg p1 herning; ssg p2 skive chair; kosu p1; sku a1 viborg politician",
        "ssg p1; ssg p2 gender=woman; theme-a p3 skive chair; theme-a p4 region chair; waiver to=2014-12-31",
        "unrecorded ssg kosu; ssg p9 viborg director; old p1; sku a1 skive mayor",
        "",
    ];

    [Fact]
    public void Charter_CheckedFromManyThreads_GivesEqualAnswers()
    {
        // The first use of charter and register happens in the threads too, where anything made late would show.
        var expected = Registers.Select(r => Json.Of(Given.Constraints(Constraints).Check(CompactRegister.Of(r), Given.Today))).ToArray();
        var charter = Given.Constraints(Constraints);
        var registers = Registers.Select(CompactRegister.Of).ToArray();
        var wrong = new ConcurrentBag<string>();

        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var which = i % registers.Length;
            var json = Json.Of(charter.Check(registers[which], Given.Today));
            if (json != expected[which])
                wrong.Add(json);
        });

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Report_ReadFromManyThreads_SaysTheSame()
    {
        var expected = Json.Of(Given.Constraints(Constraints).Check(CompactRegister.Of(Registers[0]), Given.Today), Language.Danish);
        var report = Given.Constraints(Constraints).Check(CompactRegister.Of(Registers[0]), Given.Today);
        var said = new ConcurrentDictionary<string, bool>();

        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ => said[Json.Of(report, Language.Danish)] = true);

        said.Keys.Should().Equal(expected);
    }

    [Fact]
    public void Report_OfALiveCheck_DoesNotChangeWithIt()
    {
        var live = Given.Constraints(Constraints).CheckLive(CompactRegister.Of(Registers[0]), Given.Today);
        var report = live.Report();
        var before = Json.Of(report);

        live.Add(new Membership("ssg", "p7") { Organisation = "skive", Role = "chair" });
        live.Add(new Membership("theme-b", "p8"));

        Json.Of(report).Should().Be(before);
    }
}
