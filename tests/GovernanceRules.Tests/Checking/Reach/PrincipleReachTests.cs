using GovernanceRules.Tests.Support;
using OwnPrinciple;

namespace GovernanceRules.Tests.Checking.Reach;

/// <summary>A principle of an application is followed through changes and days as one of the library's own is, by what it declares of its reach.</summary>
public sealed class PrincipleReachTests
{
    private static readonly DateOnly From = Given.Day("2014-01-01");
    private static readonly DateOnly To = Given.Day("2014-03-31");

    /// <summary>The sample's principle, and the two comparisons that it stands for as the library's own principles.</summary>
    private static readonly Charter Own = Board(f => f.Demands(new Deputies()));

    private static readonly Charter Ours = Board(f => f
        .Compare(m => m.Role("deputy"), Relation.Superset, _ => { }, Property.Organisation)
        .Compare(m => m.Role("deputy"), Relation.Disjoint, _ => { }, Property.Person));

    [Fact]
    public void Own_principle_costs_a_change_what_one_of_ours_does() => CostsOf(Own, members: 30).Should().Equal(CostsOf(Ours, members: 30));

    [Fact]
    public void Own_principle_in_a_large_forum_costs_a_change_what_it_does_in_a_small_one() =>
        CostsOf(Own, members: 3000).Should().Equal(CostsOf(Own, members: 30));

    [Fact]
    public void Own_principle_is_told_by_itself_in_a_history() =>
        new IsolatedReplayRows(Own, Moving, [From]).AreAll.Should().BeTrue();

    [Fact]
    public void Own_principle_moves_its_day_without_counting_anew()
    {
        var live = Own.CheckLive(Moving, From);
        var rebuilt = live.Probe.Rebuilt;

        live.MoveTo(To);

        live.Probe.Rebuilt.Should().Be(rebuilt);
    }

    public static TheoryData<string> Principles => ["of its members", "of parts", "of the past"];

    private static Charter CharterOf(string principle) => principle switch
    {
        "of its members" => Own,
        "of parts" => Board(f => f.Demands(new MoreInSpring())),
        _ => Board(f => f.Demands(new Newcomers())),
    };

    [Theory]
    [MemberData(nameof(Principles))]
    public void History_says_of_every_day_what_a_check_says(string principle)
    {
        var charter = CharterOf(principle);
        var history = charter.History(Moving, From, To);

        Days.Select(d => $"{d:MM-dd} {Shown(history.On(d).Select(i => i.Finding))}").Should().Equal(Days.Select(d => $"{d:MM-dd} {Checked(charter, Moving, d)}"));
        history.Intervals.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Principles))]
    public void Live_check_that_is_moved_says_of_every_day_what_a_check_says(string principle)
    {
        var charter = CharterOf(principle);
        var live = charter.CheckLive(Moving, From);
        var told = new List<string>();
        foreach (var day in Days)
        {
            live.MoveTo(day);
            told.Add($"{day:MM-dd} {Shown(live.Findings)}");
        }

        told.Should().Equal(Days.Select(d => $"{d:MM-dd} {Checked(charter, Moving, d)}"));
    }

    [Theory]
    [MemberData(nameof(Principles))]
    public void Range_finds_what_the_checks_of_its_days_find(string principle)
    {
        var charter = CharterOf(principle);

        charter.CheckRange(Moving, From, To).Findings.Select(f => f.Fingerprint)
            .Should().BeEquivalentTo(Days.SelectMany(d => charter.Check(Moving, d).Findings).Select(f => f.Fingerprint).Distinct());
    }

    [Theory]
    [MemberData(nameof(Principles))]
    public void Live_check_after_a_change_says_what_a_check_says(string principle)
    {
        var charter = CharterOf(principle);
        var live = charter.CheckLive(Moving, Given.Today);
        var old = new Membership("board", "m1") { Organisation = "o2", Period = new Period(Given.Day("2013-01-01"), Given.Day("2013-06-30")) };
        var here = new Membership("board", "m9") { Organisation = "o9" };

        foreach (var change in new Action[] { () => live.Add(old), () => live.Add(here), () => live.End(here, Given.Today.AddDays(-1)), () => live.Remove(old) })
        {
            var before = Shown(live.Findings);
            live.Preview(l => l.Add(here with { Person = "m8" }));
            Shown(live.Findings).Should().Be(before);
            change();
            Shown(live.Findings).Should().Be(Checked(charter, live.Report().Register, Given.Today));
        }
    }

    [Fact]
    public void Principle_that_reads_the_register_sees_what_a_change_makes_past()
    {
        var live = Board(f => f.Demands(new Newcomers())).CheckLive(Register.Define("r", r => r.Covers("board").Member("board", "m1")), Given.Today);

        var change = live.Add(new Membership("board", "m1") { Period = new Period(null, Given.Day("2013-12-31")) });

        change.Appeared.Select(f => $"{f.Fingerprint} {f.Message()}").Should().Equal("BOARD-NEWCOMERS/board/m1 `m1` sat in `board` before.");
    }

    [Fact]
    public void Part_of_a_principle_with_a_clause_of_its_own_is_found_with_that_clause()
    {
        var charter = Charter.Define("c", c => c
            .Clause("A-1", "Two members.").Clause("A-2", "Three from March.")
            .Forum("board", null, f => f.Demands(new MoreInSpring()).Because("A-1")));
        var register = Register.Define("r", r => r.Covers("board").Member("board", "m1"));

        ClausesOn("2014-02-01").Should().Be("A-1");
        ClausesOn("2014-03-01").Should().Be("A-2");

        string ClausesOn(string day) => string.Join(' ', charter.Check(register, Given.Day(day)).Findings.Single().Clauses.Select(c => c.Id));
    }

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    /// <summary>Members and deputies who come and go, on days of their own.</summary>
    private static readonly Register Moving = Register.Define("r", r => r.Covers("board", "other").Members(Enumerable.Range(0, 12).Select(i =>
        new Membership(i == 11 ? "other" : "board", $"m{i % 5}")
        {
            Organisation = i == 7 ? (Identifier?)null : $"o{i % 4}",
            Role = i % 3 == 0 ? "deputy" : "member",
            Period = new Period(From.AddDays((i * 11) - 20), From.AddDays((i * 17) + 5)),
        })));

    private static Charter Board(Action<ForumBuilder> demands) => Charter.Define("c", c =>
    {
        for (var i = 0; i < 10; i++)
            c.Organisation($"o{i}");
        c.Forum("board", null, demands).Forum("other");
    });

    private static List<long> CostsOf(Charter charter, int members)
    {
        var live = charter.CheckLive(Register.Define("r", r => r.Covers("board").Members(Enumerable.Range(0, members)
            .Select(i => new Membership("board", $"m{i}") { Organisation = $"o{i % 5}", Role = i % 2 == 0 ? "deputy" : "member" }))), Given.Today);
        var one = new Membership("board", "newcomer") { Organisation = "o7" };
        var costs = new List<long>();
        foreach (var change in new Action[] { () => live.Add(one), () => live.Change(one, one with { Role = "deputy" }), () => live.Remove(one with { Role = "deputy" }) })
        {
            var before = live.Probe.Total;
            change();
            costs.Add(live.Probe.Total - before);
        }

        return costs;
    }

    private static string Checked(Charter charter, Register register, DateOnly day) => Shown(charter.Check(register, day).Findings);

    private static string Shown(IEnumerable<Finding> findings) =>
        string.Join("; ", findings.Select(f => $"{f.Fingerprint} {f.Verdict}").Distinct().Order(StringComparer.Ordinal));

    /// <summary>Two members, and three in March.</summary>
    private sealed class MoreInSpring() : Principle("moreInSpring")
    {
        private static readonly Period Spring = new(Given.Day("2014-03-01"), Given.Day("2014-03-31"));

        public override IEnumerable<Period> Periods => [Spring];

        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => Spring.Contains(context.Day)
            ? [new CountConstraint(Selection.Everything, Bounds.AtLeast(3)) { Clauses = context.Charter.FindClause("A-2") is { } clause ? [clause.Id] : [] }]
            : [new CountConstraint(Selection.Everything, Bounds.AtLeast(2))];

        public override Message Demand() => Message.Empty;
    }

    /// <summary>Nobody sits who sat before.</summary>
    private sealed class Newcomers() : Principle("newcomers")
    {
        public override PrincipleReach Reach => PrincipleReach.Register;

        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
        {
            var before = context.Register.Memberships.Where(m => m.Period.To < context.Day).Select(m => m.Person.Text).Distinct().ToArray();
            return before.Length == 0 ? [] : [new ForAllConstraint(Selection.Everything, Selection.Where(m => m.Not(n => n.Person(before))))];
        }

        public override Message Demand() => Message.Empty;

        public override FindingMessages Describe(FindingDetails facts) => base.Describe(facts) with { Message = $"`{facts.Key}` sat in `{facts.Forum}` before." };
    }
}
