using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class BalanceTests
{
    private const string Gender = "balance: { key: gender, over: [ woman, man ], min: 40% }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two of five, just met", Gender, "ssg p1 gender=woman; ssg p2 gender=woman; ssg p3 gender=man; ssg p4 gender=man; ssg p5 gender=man", "held" },
        { "one of four, just missed", Gender, "ssg p1 gender=woman; ssg p3 gender=man; ssg p4 gender=man; ssg p5 gender=man", "violated: woman violated" },
        { "an even tie", "balance: { key: gender, over: [ woman, man ], min: 1/2 }", "ssg p1 gender=woman; ssg p2 gender=man", "held" },
        { "halves of an odd number cannot be", "balance: { key: gender, over: [ woman, man ], min: 1/2 }", "ssg p1 gender=woman; ssg p2 gender=man; ssg p3 gender=man", "violated: woman violated" },
        { "one alone", Gender, "ssg p1 gender=man", "violated: woman violated" },
        { "the forum is vacant", Gender, "", "held" },
        { "a deputy beside does not count", Gender, "ssg p1 gender=man; ssg p2 gender=woman deputy", "violated: woman violated" },
        { "a greatest share", "balance: { key: gender, over: [ woman, man ], max: 60% }", "ssg p1 gender=man; ssg p2 gender=man; ssg p3 gender=woman", "violated: man violated" },
        { "whole numbers", "balance: { key: gender, over: [ woman, man ], min: 1 }", "ssg p1 gender=man", "violated: woman violated" },
        { "sectors, over all", "balance: { key: sector, min: 1/3 }", "ssg p1 skive; ssg p2 region; ssg p3 region", "violated: practice violated" },
        { "an exception", "balance: { key: gender, over: [ woman, man ], min: 40%, except: { man: { max: 1 } } }", "ssg p1 gender=woman; ssg p2 gender=woman; ssg p3 gender=woman", "held" },
        { "only the municipal members", "balance: { key: gender, over: [ woman, man ], min: 1/2, members: { sector: municipal } }", "ssg p1 skive gender=woman; ssg p2 viborg gender=man; ssg p3 region gender=man", "held" },
        { "one person with two memberships is one of the whole", "balance: { key: gender, over: [ woman, man ], min: 1/2 }", "ssg p1 skive gender=woman; ssg p1 viborg gender=woman; ssg p2 gender=man", "held" },
        { "a value is not recorded", Gender, "ssg p1 gender=man; ssg p2", "unknown: woman unknown" },
        { "no value can mend it", Gender, "ssg p1 gender=man; ssg p2 gender=man; ssg p3 gender=man; ssg p4", "violated: woman violated" },
        { "no value can break it", "balance: { key: gender, over: [ woman, man ], min: 1/3 }", "ssg p1 gender=man; ssg p2 gender=woman; ssg p3", "held" },
        { "the forum is not recorded", Gender, "ssg p1 gender=man; ssg p2 gender=woman; unrecorded ssg", "unknown: man unknown, woman unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Balance_OfAKey_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
