using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// What one change costs, counted and not timed: the memberships that are asked, the keys that are judged and the room that is cleared. It may grow neither with
/// the register nor with the forum, whatever the form.
/// </summary>
public sealed class LiveGrowthTests
{
    private const int Small = 10;
    private const int Large = 3000;

    public static TheoryData<string> Constraints =>
    [
        "count: { members: {}, exactly: 7 }",
        "count: { members: {}, min: 1 }",
        "count: { members: {}, per: cluster, over: all, min: 1, max: 2 }",
        "count: { members: {}, per: organisation, max: 2 }",
        "count: { members: {}, per: person, max: 1 }",
        "count: { members: {}, per: gender, over: [ woman, man ], min: 40% }",
        "count: { members: {}, distinct: person, exactly: 7 }",
        "count: { members: {}, per: cluster, over: all, distinct: person, max: 1 }",
        "compare: { members: {}, relation: subset, with: { forum: kosu }, by: person }",
        "compare: { members: {}, relation: superset, with: { forum: kosu }, by: person }",
        "compare: { members: {}, relation: equal, with: { forum: kosu }, by: person }",
        "compare: { members: {}, relation: disjoint, with: { forum: kosu }, by: person }",
        "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: person, min: 3 }",
        "every: { members: {}, is: { level: { atLeast: director } } }",
        "every: { members: {}, is: { also: { forum: kosu } } }",
        "topPost: { role: chair, of: sku, by: organisation }",
        "seats: { lines: [ { name: ordinary, members: { role: member }, exactly: 7 }, { name: chair, members: { role: chair }, exactly: 1 } ], closed: true }",
        "mirror: { of: sku, members: { sector: municipal } }",
        "shared: { role: chair, between: [ municipal, regional ] }",
        "atMostPer: { key: organisation, max: 2 }",
    ];

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Change_InALargeForum_CostsWhatItDoesInASmallOne(string constraint)
    {
        var small = CostsOf(constraint, inForum: Small, elsewhere: Small);
        var large = CostsOf(constraint, inForum: Large, elsewhere: Small);

        large.Should().Equal(small, constraint);
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Change_InALargeRegister_CostsWhatItDoesInASmallOne(string constraint)
    {
        var small = CostsOf(constraint, inForum: Small, elsewhere: Small);
        var large = CostsOf(constraint, inForum: Small, elsewhere: Large);

        large.Should().Equal(small, constraint);
    }

    [Fact]
    public void Probe_WhereEverythingIsCountedAnew_Grows()
    {
        var (small, large) = (Live("count: { members: {}, exactly: 7 }", Small, Small), Live("count: { members: {}, exactly: 7 }", Large, Small));
        var (before, alsoBefore) = (small.Probe.Total, large.Probe.Total);

        small.Add(new Organisation("new"));
        large.Add(new Organisation("new"));

        (large.Probe.Total - alsoBefore).Should().BeGreaterThan(100 * (small.Probe.Total - before) / Small);
    }

    /// <summary>What each of some changes costs: one comes, changes, is previewed, is waived, ends and goes.</summary>
    private static List<long> CostsOf(string constraint, int inForum, int elsewhere)
    {
        var live = Live(constraint, inForum, elsewhere);
        var one = new Membership("ssg", "newcomer") { Organisation = "skive", Level = "chief", Attributes = AttributeSet.Of(("gender", "woman")) };
        var other = one with { Organisation = "herning", Level = "director" };
        var waiver = new Waiver("C", "agreed", "kosu", Given.Today, new Period(null, Given.Today)) { Forum = "ssg", Key = "newcomer" };
        var costs = new List<long>();
        foreach (var change in new Action[]
        {
            () => live.Add(one),
            () => live.Change(one, other),
            () => live.Preview(l => l.End(other, Given.Day("2014-02-01"))),
            () => live.Add(waiver),
            () => live.Remove(waiver),
            () => live.Remove(other),
        })
        {
            var before = live.Probe.Total;
            change();
            costs.Add(live.Probe.Total - before);
        }

        return costs;
    }

    private static LiveCheck Live(string constraint, int inForum, int elsewhere)
    {
        // The other persons are spread over organisations, levels and genders in the same way, however many they are.
        string[] organisations = ["viborg", "skive", "herning", "region"];
        var members = Enumerable.Range(0, inForum).Select(i => new Membership("ssg", $"s{i}")
        {
            Organisation = organisations[i % 4],
            Level = i % 3 == 0 ? "chief" : "director",
            Role = i == 1 ? "chair" : "member",
            Attributes = AttributeSet.Of(("gender", i % 2 == 0 ? "woman" : "man")),
        }).Concat(Enumerable.Range(0, elsewhere).Select(i => new Membership("kosu", i % 2 == 0 ? $"s{i}" : $"k{i}") { Organisation = organisations[i % 4] }))
            .Append(new Membership("sku", "mayor") { Organisation = "skive", Role = "chair", Level = "politician" });
        return Given.Charter(constraint).CheckLive(Register.Define("r", r => r.Members(members).Covers("ssg", "kosu", "sku")), Given.Today);
    }
}
