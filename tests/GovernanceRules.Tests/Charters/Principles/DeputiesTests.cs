using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01; deputies count in nothing but where they are asked for.</summary>
public sealed class DeputiesTests
{
    private const string One = "deputies: { per: member, exactly: 1 }";
    private const string Alike = "deputies: { exactly: 1, by: organisation }";
    private const string Quorum = "quorum: { min: 1/2 }";
    private const string Attendance = "attendance: { min: 1 }";
    private const string Majority = "majority: { of: present, moreThan: 1/2 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one each", One, "ssg p1; ssg p2; ssg d1 standsInFor=p1; ssg d2 standsInFor=p2", "held" },
        { "one has none", One, "ssg p1; ssg p2; ssg d1 standsInFor=p1", "violated: p2 violated" },
        { "one has two", One, "ssg p1; ssg d1 standsInFor=p1; ssg d2 standsInFor=p1", "violated: p1 violated" },
        { "at least one", "deputies: { min: 1 }", "ssg p1; ssg d1 standsInFor=p1; ssg d2 standsInFor=p1", "held" },
        { "of whom is not recorded", One, "ssg p1; ssg d1 standsInFor=unknown", "unknown: p1 unknown" },
        { "from when is not recorded", One, "ssg p1; ssg d1 standsInFor=p1 from=2014-03", "unknown: p1 unknown" },
        { "from when is not recorded, but before today", One, "ssg p1 from=2012; ssg d1 standsInFor=p1 from=2013", "held" },
        { "ended", One, "ssg p1; ssg d1 standsInFor=p1 to=2014-02-28", "violated: p1 violated" },
        { "of the same organisation", Alike, "ssg p1 skive; ssg d1 skive standsInFor=p1", "held" },
        { "of another organisation", Alike, "ssg p1 skive; ssg d1 viborg standsInFor=p1", "violated: p1 violated" },
        { "of an organisation that is not recorded", Alike, "ssg p1 skive; ssg d1 standsInFor=p1", "unknown: p1 unknown" },
        { "a member whose organisation is not recorded", Alike, "ssg p1; ssg d1 skive standsInFor=p1", "unknown: p1 unknown" },
        { "a member of none", Alike, "ssg p1 none; ssg d1 standsInFor=p1", "violated: p1 violated" },
        { "nobody sits there", One, "", "held" },
        { "a forum that is not recorded", One, "unrecorded ssg; ssg p1", "unknown: - unknown, p1 unknown" },
        { "a deputy counts in nothing", "count: { members: {}, exactly: 1 }", "ssg p1; ssg d1 standsInFor=p1", "held" },
        { "nor in any role", "count: { members: { role: any }, exactly: 1 }", "ssg p1; ssg d1 deputy standsInFor=p1", "held" },
        { "unless deputies are asked for", "count: { members: { role: any, standsInFor: [ any, none ] }, exactly: 2 }", "ssg p1; ssg d1 deputy standsInFor=p1", "held" },
        { "no deputy is a member twice", One, "ssg p1; ssg p2; ssg d1 standsInFor=p1; ssg d1 standsInFor=p2", "held" },
        { "a deputy in place of an absent member", Quorum, "ssg p1; ssg p2; ssg d1 standsInFor=p1; meeting ssg 2014-02-01 present=d1", "held" },
        { "a deputy beside the member", Quorum, "ssg p1; ssg p2; ssg p3; ssg d1 standsInFor=p1; meeting ssg 2014-02-01 present=p1+d1", "violated: 2014-02-01 violated" },
        { "one deputy of two counts once", Quorum, "ssg p1; ssg p2; ssg p3; ssg d1 standsInFor=p1; ssg d1 standsInFor=p2; meeting ssg 2014-02-01 present=d1", "violated: 2014-02-01 violated" },
        { "a deputy of somebody who is not recorded", Quorum, "ssg p1; ssg p2; ssg d1 standsInFor=unknown; meeting ssg 2014-02-01 present=d1", "unknown: 2014-02-01 unknown" },
        { "attended by a deputy", Attendance, "ssg p1; ssg d1 standsInFor=p1; meeting ssg 2014-02-01 present=d1", "held" },
        { "a deputy of two absent members", Attendance, "ssg p1; ssg p2; ssg d1 standsInFor=p1; ssg d1 standsInFor=p2; meeting ssg 2014-02-01 present=d1", "unknown: p1 unknown, p2 unknown" },
        { "a deputy who does not vote is present", Majority, "ssg p1; ssg p2; ssg d1 standsInFor=p2; matter m ssg 2014-02-01 decided for=p1 against= abstained= present=p1+d1 recused=", "violated: m violated" },
        { "a deputy votes", Majority, "ssg p1; ssg p2; ssg d1 standsInFor=p2; matter m ssg 2014-02-01 decided for=p1+d1 against= abstained= present=p1+d1 recused=", "held" },
        { "a deputy beside a member is nobody", Majority, "ssg p1; ssg p2; ssg d1 standsInFor=p1; matter m ssg 2014-02-01 decided for=p1 against= abstained= present=p1+d1 recused=", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Deputies_WhereTheyAreAskedFor_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Given.Answer(constraint, register).Should().Be(expected, situation);
}
