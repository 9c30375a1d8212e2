using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class SeatsTests
{
    private const string Lines = "seats: { lines: [ { name: municipal, members: { sector: municipal }, exactly: 2 }, { name: chair, members: { role: chair }, max: 1 } ] }";
    private const string Closed = "seats: { lines: [ { name: municipal, members: { sector: municipal }, min: 1 }, { name: chair, members: { role: chair }, max: 1 } ], closed: true }";

    private const string Disjoint = "seats: { disjoint: true, closed: true, lines: [ { name: gp, members: { competence: gp }, exactly: 1 }, { name: lawyer, members: { competence: law }, exactly: 1 } ] }";

    [Theory]
    [InlineData("appointedBy: kosu", "The seats `few` of `Sundhedsstyregruppen` are held by 1 member appointed by `KOSU`; exactly 2 are required.")]
    [InlineData("role: member", "The seats `few` of `Sundhedsstyregruppen` are held by 1 member; exactly 2 are required.")]
    public void Message_OfALine_NamesTheMembersOfTheLineAlone(string line, string expected) =>
        Given.Report($"seats: {{ members: {{ role: [ chair, vice-chair, member ] }}, closed: true, lines: [ {{ name: few, members: {{ {line} }}, exactly: 2 }} ] }}", "ssg p1 skive by=kosu")
            .Findings.Should().ContainSingle().Which.Message(Language.English).Should().Be(expected);

    [Fact]
    public void Message_OfOneVacantSeat_SaysOne() =>
        Given.Report("seats: { lines: [ { name: chair, members: { role: chair }, exactly: 1 } ] }", "").Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("The seat `chair` of `Sundhedsstyregruppen` is vacant; exactly 1 is required.");

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

        { "closed: a member who may not be one of those meant fits by the same condition, and nothing is inferred", "seats: { members: { gender: woman }, lines: [ { name: all, max: 2 } ], closed: true }", "ssg p1", "unknown: p1 unknown" },
        { "closed: who is not meant fits no line and need not", "seats: { members: { gender: woman }, lines: [ { name: all, max: 2 } ], closed: true }", "ssg p1 gender=man; ssg p2 gender=woman", "held" },

        { "disjoint: two persons, and one fits both lines", Disjoint, "person p1 competences=gp,law; person p2 competences=law; ssg p1; ssg p2", "held" },
        { "disjoint: one person cannot fill two lines", Disjoint, "person p1 competences=gp,law; ssg p1", "violated: gp violated, lawyer violated" },
        { "disjoint: a line that nobody fits", Disjoint, "person p1 competences=law; ssg p1", "violated: gp violated" },
        { "disjoint: two persons who fit one line alone", Disjoint, "person p1 competences=gp; person p2 competences=law; person p3 competences=law; ssg p1; ssg p2; ssg p3", "violated: lawyer violated" },
        { "disjoint: three persons for two lines", Disjoint, "person p1 competences=gp,law; person p2 competences=gp,law; person p3 competences=gp,law; ssg p1; ssg p2; ssg p3", "violated: gp violated, lawyer violated" },
        { "disjoint: two memberships of one person are one person", "seats: { disjoint: true, lines: [ { name: left, members: { sector: municipal }, exactly: 1 }, { name: right, members: { sector: regional }, exactly: 1 } ] }", "ssg p1 skive; ssg p1 region", "violated: left violated, right violated" },
        { "disjoint: who has room elsewhere makes room", "seats: { disjoint: true, closed: true, lines: [ { name: a, members: { gender: woman }, max: 1 }, { name: b, members: { sector: municipal }, max: 1 }, { name: c, members: { level: director }, max: 1 } ] }", "ssg p1 skive chief gender=woman; ssg p2 viborg director gender=man; ssg p3 region chief gender=woman", "held" },
        { "disjoint: not disjoint, the same are too many", "seats: { closed: true, lines: [ { name: a, members: { gender: woman }, max: 1 }, { name: b, members: { sector: municipal }, max: 1 }, { name: c, members: { level: director }, max: 1 } ] }", "ssg p1 skive chief gender=woman; ssg p2 viborg director gender=man; ssg p3 region chief gender=woman", "violated: a violated, b violated" },
        { "disjoint: who fits no line is at fault", "seats: { disjoint: true, closed: true, lines: [ { name: a, members: { sector: municipal }, max: 1 } ] }", "ssg p1 skive; ssg p2 region", "violated: p2 violated" },
        { "disjoint: a line alone is a count", "seats: { disjoint: true, lines: [ { name: a, members: { sector: municipal }, exactly: 2 } ] }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "violated: a violated" },
        { "disjoint: competences are not recorded", Disjoint, "person p1 competences=gp; ssg p1; ssg p2", "unknown: gp unknown, lawyer unknown, p2 unknown" },
        { "disjoint: too few whatever is not recorded", Disjoint, "ssg p1", "violated: gp violated, lawyer violated, p1 unknown" },
        { "disjoint: too many only if both fit the same", "seats: { disjoint: true, lines: [ { name: a, members: { level: director }, max: 1 } ] }", "ssg p1 director; ssg p2", "unknown: a unknown" },
        { "disjoint: too many that a value may place elsewhere", "seats: { disjoint: true, lines: [ { name: a, members: { sector: municipal }, max: 1 }, { name: b, members: { level: director }, max: 1 } ] }", "ssg p1 skive; ssg p2 skive chief", "unknown: a unknown" },
        { "disjoint: the forum is not recorded", Disjoint, "unrecorded ssg; person p1 competences=gp,law; ssg p1", "unknown: - unknown, gp unknown, lawyer unknown" },
        { "disjoint: too many though the forum is not recorded, unless one has a further seat", "seats: { disjoint: true, lines: [ { name: a, members: { level: director }, max: 1 }, { name: b, members: { level: chief }, max: 1 } ] }", "unrecorded ssg; ssg p1 director; ssg p2 director; ssg p3 director", "violated: a violated, b violated" },
        { "disjoint: nobody", Disjoint, "", "violated: gp violated, lawyer violated" },
        { "disjoint: a line that is not in force is as if it were not there", "seats: { disjoint: true, lines: [ { name: a, members: { sector: municipal }, exactly: 1 }, { name: b, members: { sector: municipal }, exactly: 1, inForce: { to: 2014-02-28 } } ] }", "ssg p1 skive", "held" },

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

    [Fact]
    public void Disjoint_LinesThatCompete_SayWhoCountsAndWhatMends()
    {
        var report = Given.Report(Disjoint, "person p1 competences=gp,law; ssg p1 skive");

        report.Findings.Select(f => (f.Key, string.Join(' ', f.Persons), f.Text(Language.English).Message, f.Text(Language.English).Suggestion)).Should().Equal(
            ("gp", "p1", "`Sundhedsstyregruppen`: the seats `gp` and `lawyer` ask for 2 different persons, and only 1 counts for them.",
                "Appoint 1 more member competent in `gp` to `Sundhedsstyregruppen`: one person fills one seat."),
            ("lawyer", "p1", "`Sundhedsstyregruppen`: the seats `gp` and `lawyer` ask for 2 different persons, and only 1 counts for them.",
                "Appoint 1 more member competent in `law` to `Sundhedsstyregruppen`: one person fills one seat."));
    }

    [Fact]
    public void Disjoint_TooManyForSeveralLines_SaysHowManyLeave()
    {
        var report = Given.Report(Disjoint, string.Join(';', Enumerable.Range(1, 4).Select(n => $"person p{n} competences=gp,law; ssg p{n} skive")));

        report.Findings.Select(f => (f.Key, string.Join(' ', f.Persons), f.Text(Language.English).Message, f.Text(Language.English).Suggestion)).Should().Equal(
            ("gp", "p1 p2 p3 p4", "`Sundhedsstyregruppen`: 4 persons count for the seats `gp` and `lawyer` alone, which hold 2 at most.",
                "Let 2 of those who count for the seats `gp` and `lawyer` alone leave `Sundhedsstyregruppen`."),
            ("lawyer", "p1 p2 p3 p4", "`Sundhedsstyregruppen`: 4 persons count for the seats `gp` and `lawyer` alone, which hold 2 at most.",
                "Let 2 of those who count for the seats `gp` and `lawyer` alone leave `Sundhedsstyregruppen`."));
    }
}
