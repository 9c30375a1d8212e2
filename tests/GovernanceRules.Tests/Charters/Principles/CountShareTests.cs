using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CountShareTests
{
    private const string FiveWithTwoWomen = "ssg p1 gender=woman; ssg p2 gender=woman; ssg p3 gender=man; ssg p4 gender=man; ssg p5 gender=man";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two of five are 40%", "count: { members: {}, per: gender, over: [ woman ], min: 40% }", FiveWithTwoWomen, "held" },
        { "two of five are less than 40.1%", "count: { members: {}, per: gender, over: [ woman ], min: 40.1% }", FiveWithTwoWomen, "violated: woman violated" },
        { "two of five are 2/5", "count: { members: {}, per: gender, over: [ woman ], min: 2/5 }", FiveWithTwoWomen, "held" },
        { "three of five are at most 60%", "count: { members: {}, per: gender, over: [ man ], max: 60% }", FiveWithTwoWomen, "held" },
        { "three of five are more than 59.9%", "count: { members: {}, per: gender, over: [ man ], max: 59.9% }", FiveWithTwoWomen, "violated: man violated" },
        { "a bound below is rounded up", "count: { members: {}, per: sector, over: [ regional ], min: 40% }", "ssg p1 skive; ssg p2 skive; ssg p3 skive; ssg p4 region", "violated: regional violated" },
        { "a bound above is rounded down", "count: { members: {}, per: sector, max: 1/2 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: municipal violated" },
        { "a tie of halves", "count: { members: {}, per: sector, max: 1/2 }", "ssg p1 skive; ssg p2 region", "held" },
        { "33.3% of three are one", "count: { members: {}, per: sector, over: [ regional ], min: 33.3% }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "held" },
        { "of nobody every share is none", "count: { members: {}, per: gender, over: [ woman, man ], min: 40%, max: 60% }", "", "held" },
        { "all of them", "count: { members: {}, per: sector, over: [ municipal ], min: 100% }", "ssg p1 skive; ssg p2 viborg", "held" },
        { "none of them", "count: { members: {}, per: sector, over: [ municipal ], max: 0% }", "ssg p1 skive", "violated: municipal violated" },
        { "those with another key are in the whole", "count: { members: {}, per: cluster, over: [ vest ], min: 50% }", "ssg p1 herning; ssg p2 region; ssg p3 plo", "violated: vest violated" },
        { "a person with two memberships is one of the whole", "count: { members: {}, per: organisation, over: [ skive ], min: 50% }", "ssg p1 skive; ssg p1 herning; ssg p2 viborg", "held" },
        { "a share in an exception beside a number", "count: { members: {}, per: sector, over: [ municipal, regional ], min: 1, except: { municipal: { max: 50% } } }",
            "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: municipal violated" },

        { "a share in one of two exceptions", "count: { members: {}, per: sector, over: [ municipal, regional ], except: { municipal: { max: 50% }, regional: { max: 2 } }, min: 1 }",
            "ssg p1 skive; ssg p2 region", "held" },
        { "a value not recorded could make the share", "count: { members: {}, per: gender, over: [ woman ], min: 50% }", "ssg p1 gender=man; ssg p2", "unknown: woman unknown" },
        { "a value not recorded cannot make the share", "count: { members: {}, per: gender, over: [ woman ], min: 50% }", "ssg p1 gender=man; ssg p2 gender=man; ssg p3", "violated: woman violated" },
        { "a value not recorded cannot break the share", "count: { members: {}, per: gender, over: [ woman ], min: 50% }", "ssg p1 gender=woman; ssg p2", "held" },
        { "those of unknown key are in the whole", "count: { members: {}, per: gender, over: [ woman ], min: 50% }", "ssg p1 gender=woman; ssg p2; ssg p3", "unknown: woman unknown" },
        { "somebody who may be selected moves the whole", "count: { members: { level: director }, per: gender, over: [ woman ], min: 50% }",
            "ssg p1 director gender=woman; ssg p2 director gender=man; ssg p3 gender=man", "unknown: woman unknown" },
        { "who may be selected brings count and whole together", "count: { members: { level: director }, per: gender, over: [ man ], max: 1/2 }",
            "ssg p1 director gender=woman; ssg p2", "held" },
        { "who may be selected is in the whole only when counted", "count: { members: { level: director }, per: gender, over: [ woman ], min: 60% }",
            "ssg p1 director gender=woman; ssg p2 gender=woman", "held" },
        { "who may be selected with any key is in the whole once", "count: { members: { level: director }, per: gender, over: [ woman ], min: 50% }",
            "ssg p1 director gender=woman; ssg p2", "held" },
        { "a key that nobody is known to have is enough as soon as somebody has it", "count: { members: {}, per: gender, over: present, min: 50% }", "ssg p1 gender=woman; ssg p2", "held" },
        { "a key that nobody is known to have cannot be too much", "count: { members: {}, per: gender, max: 2/3 }", "ssg p1 gender=woman; ssg p2 gender=man; ssg p3", "held" },
        { "forum not recorded", "count: { members: {}, per: gender, over: [ woman ], min: 40% }", "unrecorded ssg; ssg p1 gender=woman", "unknown: woman unknown" },
        { "forum not recorded, nothing asked", "count: { members: {}, per: gender, over: [ woman ], min: 0% }", "unrecorded ssg", "held" },
        { "one of two fora not recorded: whoever sits there may sit in the other too", "count: { members: { forum: [ ssg, kosu ] }, per: forum, over: [ ssg ], min: 60% }",
            "unrecorded ssg; ssg p1; kosu p2", "unknown: ssg unknown" },
        { "one of two fora not recorded: half the whole is reached without it", "count: { members: { forum: [ ssg, kosu ] }, per: forum, over: [ ssg ], min: 50% }",
            "unrecorded ssg; ssg p1; kosu p2", "held" },
        { "one of two fora not recorded, and somebody may be selected in the other",
            "count: { members: { forum: [ ssg, kosu ], level: director }, per: forum, over: [ ssg ], min: 60% }",
            "unrecorded ssg; ssg p1 director; kosu p2", "unknown: ssg unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Count_OfShares_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
