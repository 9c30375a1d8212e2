using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CountTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "exactly so many", "count: { members: {}, exactly: 2 }", "ssg p1; ssg p2", "held" },
        { "one too few", "count: { members: {}, exactly: 2 }", "ssg p1", "violated: - violated" },
        { "one too many", "count: { members: {}, exactly: 2 }", "ssg p1; ssg p2; ssg p3", "violated: - violated" },
        { "bound below just met", "count: { members: {}, min: 2 }", "ssg p1; ssg p2", "held" },
        { "bound below just missed", "count: { members: {}, min: 2 }", "ssg p1", "violated: - violated" },
        { "bound above just met", "count: { members: {}, max: 2 }", "ssg p1; ssg p2", "held" },
        { "bound above just passed", "count: { members: {}, max: 2 }", "ssg p1; ssg p2; ssg p3", "violated: - violated" },
        { "between two bounds, at the lower", "count: { members: {}, min: 1, max: 2 }", "ssg p1", "held" },
        { "between two bounds, at the upper", "count: { members: {}, min: 1, max: 2 }", "ssg p1; ssg p2", "held" },
        { "none allowed and none there", "count: { members: { role: secretary }, max: 0 }", "ssg p1", "held" },
        { "none allowed and one there", "count: { members: { role: secretary }, max: 0 }", "ssg p1 secretary", "violated: - violated" },
        { "vacant forum with a bound below", "count: { members: {}, min: 1 }", "", "violated: - violated" },
        { "vacant forum with a bound above", "count: { members: {}, max: 2 }", "", "held" },

        { "a deputy beside is not seated", "count: { members: {}, exactly: 1 }", "ssg p1; ssg p2 deputy", "held" },
        { "nor are the other built-in roles", "count: { members: {}, exactly: 3 }",
            "ssg p1 chair; ssg p2 vice-chair; ssg p3 member; ssg p4 secretary; ssg p5 observer; ssg p6 participant; ssg p7 invited; ssg p8 ad-hoc", "held" },
        { "a seated role of the charter's own counts, another does not", "count: { members: {}, exactly: 1 }", "ssg p1 tech-lead; ssg p2 guest", "held" },
        { "any role counts all", "count: { members: { role: any }, exactly: 3 }", "ssg p1; ssg p2 deputy; ssg p3 guest", "held" },
        { "a role left out is a member", "count: { members: { role: member }, exactly: 1 }", "ssg p1; ssg p2 chair", "held" },
        { "a person with two memberships counts once", "count: { members: {}, exactly: 1 }", "ssg p1 skive; ssg p1 viborg", "held" },
        { "a person seated and deputy counts once among all roles", "count: { members: { role: any }, exactly: 1 }", "ssg p1; ssg p1 deputy", "held" },
        { "members of other fora do not count", "count: { members: {}, exactly: 1 }", "ssg p1; kosu p2", "held" },
        { "another forum is named", "count: { members: { forum: kosu }, exactly: 1 }", "ssg p1; ssg p2; kosu p3", "held" },
        { "the persons of two fora count once", "count: { members: { forum: [ ssg, kosu ] }, exactly: 2 }", "ssg p1; kosu p1; kosu p2", "held" },

        { "a level not recorded could be the one too many", "count: { members: { level: director }, exactly: 1 }", "ssg p1 director; ssg p2", "unknown: - unknown" },
        { "a level not recorded could be the missing one", "count: { members: { level: director }, min: 1 }", "ssg p1", "unknown: - unknown" },
        { "enough without the one not recorded", "count: { members: { level: director }, min: 1 }", "ssg p1 director; ssg p2", "held" },
        { "too few even with the one not recorded", "count: { members: { level: director }, min: 2 }", "ssg p1", "violated: - violated" },
        { "too many even without the one not recorded", "count: { members: { level: director }, exactly: 1 }", "ssg p1 director; ssg p2 director; ssg p3", "violated: - violated" },
        { "room even for those not recorded", "count: { members: { level: director }, max: 2 }", "ssg p1; ssg p2", "held" },
        { "certain by one of two memberships", "count: { members: { level: director }, exactly: 1 }", "ssg p1 skive director; ssg p1 viborg", "held" },

        { "forum not recorded, bound below", "count: { members: {}, min: 1 }", "unrecorded ssg", "unknown: - unknown" },
        { "forum not recorded, bound below met by those known", "count: { members: {}, min: 1 }", "unrecorded ssg; ssg p1", "held" },
        { "forum not recorded, bound above", "count: { members: {}, max: 2 }", "unrecorded ssg; ssg p1", "unknown: - unknown" },
        { "forum not recorded, bound above passed by those known", "count: { members: {}, max: 1 }", "unrecorded ssg; ssg p1; ssg p2", "violated: - violated" },
        { "forum not recorded, nothing asked", "count: { members: {}, min: 0 }", "unrecorded ssg", "held" },
    };

    public static TheoryData<string, string, string, string> Distinct => new()
    {
        { "so many organisations", "count: { members: {}, distinct: organisation, exactly: 2 }", "ssg p1 skive; ssg p2 viborg; ssg p3 viborg", "held" },
        { "one organisation too few", "count: { members: {}, distinct: organisation, min: 2 }", "ssg p1 skive; ssg p2 skive", "violated: - violated" },
        { "one organisation too many", "count: { members: {}, distinct: organisation, max: 1 }", "ssg p1 skive; ssg p2 viborg", "violated: - violated" },
        { "nobody has no organisation", "count: { members: {}, distinct: organisation, max: 0 }", "", "held" },
        { "one organisation in two clusters", "count: { members: {}, distinct: cluster, exactly: 2 }", "ssg p1 skive", "held" },
        { "an organisation in no cluster", "count: { members: {}, distinct: cluster, exactly: 0 }", "ssg p1 region", "held" },
        { "one person for two organisations", "count: { members: {}, distinct: organisation, exactly: 2 }", "ssg p1 skive; ssg p1 viborg", "held" },
        { "fora in which somebody sits", "count: { members: { forum: [ ssg, kosu ] }, distinct: forum, exactly: 2 }", "ssg p1; kosu p1", "held" },
        { "an organisation not recorded may be another", "count: { members: {}, distinct: organisation, min: 2 }", "ssg p1 skive; ssg p2", "unknown: - unknown" },
        { "an organisation not recorded is at least one", "count: { members: {}, distinct: organisation, min: 1 }", "ssg p1", "held" },
        { "an attribute not recorded may be none", "count: { members: {}, distinct: list, min: 1 }", "ssg p1", "unknown: - unknown" },
        { "a possible member brings two clusters or none", "count: { members: { level: director }, distinct: cluster, exactly: 1 }", "ssg p1 skive", "violated: - violated" },
        { "a possible member brings one cluster or none", "count: { members: { level: director }, distinct: cluster, exactly: 1 }", "ssg p1 viborg", "unknown: - unknown" },
        { "forum not recorded", "count: { members: {}, distinct: organisation, max: 3 }", "unrecorded ssg; ssg p1 skive", "unknown: - unknown" },
        { "per sector, just met and just missed", "count: { members: {}, distinct: organisation, per: sector, over: [ municipal, regional ], min: 2 }",
            "ssg p1 skive; ssg p2 viborg; ssg p3 region; ssg p4 region", "violated: regional violated" },
        { "nobody in more than one forum", "count: { members: { forum: [ ssg, kosu, sku ] }, distinct: forum, per: person, max: 1 }",
            "ssg p1; kosu p1; ssg p2; sku p3", "violated: p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Count_OfPersons_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [MemberData(nameof(Distinct))]
    public void Count_OfDistinctKeys_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    /// <summary>Whoever may be counted brings the two clusters that are known, and perhaps more: if she is not counted, her sector is not asked.</summary>
    [Theory]
    [InlineData("min: 1", "held")]
    [InlineData("min: 2", "held")]
    [InlineData("min: 3", "unknown: regional unknown")]
    [InlineData("max: 1", "unknown: regional unknown")]
    public void Count_OfSomebodyWhoPerhapsCountsForMoreClustersThanAreKnown_LeavesOnlyThatOpen(string bound, string expected)
    {
        var charter = Given.Charter($"count: {{ members: {{ level: director }}, distinct: cluster, per: sector, over: present, {bound} }}");
        var register = RegisterFile.Parse(
            """
            register: r
            organisations: [ { id: hospitals, name: Hospitals, sector: regional, clusters: [ vest, midt, unknown ] } ]
            memberships: [ { forum: ssg, person: p1, organisation: hospitals } ]
            """, "r.yaml");

        Answer.Of(charter.Check(register, Given.Today)).Should().Be(expected);
    }
}
