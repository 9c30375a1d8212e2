using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Which matters a change in a live check has judged again, counted: those whose forum was, or may have been, put together otherwise when it decided.</summary>
public sealed class LiveDecisionTests
{
    private static readonly Membership Member = new("a", "p9") { Period = new Period(Given.Day("2014-01-01"), null) };

    public static TheoryData<string, Action<LiveCheck>, int> Changes => new()
    {
        { "in the forum that decided, on that day", l => l.Add(Member), 2 },
        { "in the forum that decided, after one of the days", l => l.Add(Member with { Period = new Period(Given.Day("2014-01-15"), null) }), 1 },
        { "in the forum that decided, after both", l => l.Add(Member with { Period = new Period(Given.Today, null) }), 0 },
        { "in a forum that the other one is compared with", l => l.Add(Member with { Forum = "d" }), 1 },
        { "the first in a forum that the other one is compared with, after the day", l => l.Add(Member with { Forum = "d", Period = new Period(Given.Today, null) }), 1 },
        { "in a forum that nobody looks at", l => l.Add(Member with { Forum = "c" }), 0 },
        { "a waiver of what it is put together by, of that day", l => l.Add(new Waiver("SIZE", "agreed", "x", Given.Today, new Period(null, Given.Day("2014-01-12"))) { Forum = "a" }), 1 },
        { "a waiver of another day", l => l.Add(new Waiver("SIZE", "agreed", "x", Given.Today, new Period(Given.Today, Given.Today))), 0 },
        { "another day", l => l.MoveTo(Given.Today.AddDays(1)), 0 },
        { "an organisation, which counts all anew", l => l.Add(new Organisation("o")), 3 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_InARegisterWithMatters_JudgesThoseThatItCanTouch(string situation, Action<LiveCheck> change, int judged)
    {
        var live = Charter().CheckLive(Register(), Given.Today);
        var before = live.Probe.Matters;

        change(live);

        (live.Probe.Matters - before).Should().Be(judged, situation);
        Json.Of(live.Report()).Should().Be(Json.Of(live.Charter.Check(live.Report().Register, live.AsOf)), situation);
    }

    [Fact]
    public void Add_OneWhoWasMissingWhenAForumDecided_MendsTheDecision()
    {
        var live = Charter().CheckLive(Register(), Given.Today);

        var change = live.Add(Member);

        change.Disappeared.Select(f => f.Fingerprint).Should().Equal("SIZE/a", "DECISION-COMPOSITION/a/m1", "DECISION-COMPOSITION/a/m2");
        change.Appeared.Should().BeEmpty();
    }

    private static Charter Charter() => CharterFile.Parse(
        """
        charter: test
        fora: [ { id: a }, { id: b }, { id: c }, { id: d } ]
        constraints:
          - { id: SIZE, forum: [ a, b ], count: { members: {}, min: 2 } }
          - { id: DRAWN, forum: b, drawnFrom: { forum: d } }
        """, "test.charter.yaml");

    private static Register Register() => RegisterFile.Parse(
        """
        register: test
        memberships: [ { forum: a, person: p1 }, { forum: b, person: p2 }, { forum: b, person: p3 }, { forum: c, person: p4 } ]
        matters:
          - { id: m1, steps: [ { forum: a, act: decided, date: 2014-01-10 } ] }
          - { id: m2, steps: [ { forum: a, act: decided, date: 2014-01-20 } ] }
          - { id: m3, steps: [ { forum: b, act: decided, date: 2014-01-20 } ] }
        """, "test.register.yaml");
}
