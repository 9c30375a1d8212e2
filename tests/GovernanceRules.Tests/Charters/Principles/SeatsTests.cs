using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class SeatsTests
{
    private const string Lines = "seats: { lines: [ { name: municipal, members: { sector: municipal }, exactly: 2 }, { name: chair, members: { role: chair }, max: 1 } ] }";
    private const string Closed = "seats: { lines: [ { name: municipal, members: { sector: municipal }, min: 1 }, { name: chair, members: { role: chair }, max: 1 } ], closed: true }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "each line is filled", Lines, "ssg p1 skive; ssg p2 viborg; ssg p3 region chair", "held" },
        { "one line too few", Lines, "ssg p1 skive; ssg p3 region chair", "violated: municipal violated" },
        { "one line too many", Lines, "ssg p1 skive; ssg p2 viborg; ssg p3 region chair; ssg p4 plo chair", "violated: chair violated" },
        { "both, in the order of their names", Lines, "ssg p1 region chair; ssg p2 plo chair", "violated: chair violated, municipal violated" },
        { "one person fills two lines", Lines, "ssg p1 skive chair; ssg p2 viborg", "held" },
        { "the forum is vacant", Lines, "", "violated: municipal violated" },
        { "a deputy beside fills no line", Lines, "ssg p1 skive; ssg p2 viborg deputy", "violated: municipal violated" },
        { "a line of deputies", "seats: { lines: [ { name: deputies, members: { role: deputy }, exactly: 1 } ] }", "ssg p1; ssg p2 deputy", "held" },
        { "a line without members is all seated", "seats: { lines: [ { name: all, exactly: 2 } ] }", "ssg p1; ssg p2; ssg p3 deputy", "held" },
        { "members narrow every line", "seats: { members: { level: director }, lines: [ { name: municipal, members: { sector: municipal }, exactly: 1 } ] }", "ssg p1 skive director; ssg p2 viborg chief", "held" },
        { "a level is not recorded", "seats: { lines: [ { name: directors, members: { level: director }, exactly: 1 } ] }", "ssg p1", "unknown: directors unknown" },
        { "the forum is not recorded", "seats: { lines: [ { name: directors, members: { level: director }, max: 1 } ] }", "unrecorded ssg; ssg p1 director; ssg p2 director", "violated: directors violated" },

        { "closed: every member fits", Closed, "ssg p1 skive; ssg p2 region chair", "held" },
        { "closed: one fits no line", Closed, "ssg p1 skive; ssg p2 region", "violated: p2 violated" },
        { "closed: an observer is no member", Closed, "ssg p1 skive; ssg p2 region observer", "held" },
        { "closed: a line too few and one who fits none", Closed, "ssg p2 region", "violated: municipal violated, p2 violated" },
        { "closed: one membership of two fits no line", Closed, "ssg p1 skive; ssg p1 region", "violated: p1 violated" },
        { "closed: a value is not recorded", Closed, "ssg p1 skive; ssg p2", "unknown: p2 unknown" },
        { "closed: the forum is not recorded", "seats: { lines: [ { name: municipal, members: { sector: municipal }, min: 1 } ], closed: true }", "unrecorded ssg; ssg p1 skive", "unknown: - unknown" },
        { "closed: a line that may be filled by observers alone", "seats: { members: { role: any }, lines: [ { name: observers, members: { role: observer }, max: 3 } ], closed: true }", "ssg p1 observer; ssg p2", "violated: p2 violated" },

        { "a line that is not in force is as if it were not there", "seats: { lines: [ { name: chair, members: { role: chair }, exactly: 1, inForce: { from: 2014-03-02 } } ] }", "", "held" },
        { "a line on its first day", "seats: { lines: [ { name: chair, members: { role: chair }, exactly: 1, inForce: { from: 2014-03-01 } } ] }", "", "violated: chair violated" },
        { "two lines of one name follow each other", "seats: { lines: [ { name: all, exactly: 1, inForce: { to: 2014-02-28 } }, { name: all, exactly: 2, inForce: { from: 2014-03-01 } } ] }", "ssg p1; ssg p2", "held" },
        { "closed: who fits a line of before alone", "seats: { lines: [ { name: municipal, members: { sector: municipal }, min: 0 }, { name: regional, members: { sector: regional }, min: 0, inForce: { to: 2014-02-28 } } ], closed: true }", "ssg p1 skive; ssg p2 region", "violated: p2 violated" },
        { "closed: no line is left", "seats: { lines: [ { name: all, exactly: 1, inForce: { to: 2014-02-28 } } ], closed: true }", "ssg p1", "violated: p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Seats_OfAForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
