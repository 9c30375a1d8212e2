using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class MajorityTests
{
    private const string OfCast = "majority: { moreThan: 1/2 }";
    private const string OfPresent = "majority: { of: present, moreThan: 1/2 }";
    private const string OfMembers = "majority: { of: members, moreThan: 1/2 }";
    private const string Tie = "majority: { moreThan: 1/2, tie: chair }";
    private const string Six = "ssg p1 chair; ssg p2; ssg p3; ssg p4; ssg p5; ssg p6; ";
    private const string Decided = Six + "matter m ssg 2014-02-01 decided ";

    // A deputy (p9 for p6), a recused member (p5), and an abstention (p4).
    private const string Whole = Decided + "for=p1+p9 against=p2 abstained=p4 recused=p5 present=p1+p2+p4+p5+p9";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "more than half of the votes cast; abstentions are none", OfCast, Decided + "for=2 against=1 abstained=3", "held" },
        { "half of the votes cast", OfCast, Decided + "for=2 against=2", "violated: m violated" },
        { "half is enough where half is asked", "majority: { min: 1/2 }", Decided + "for=2 against=2", "held" },
        { "two thirds, one short", "majority: { min: 2/3 }", Decided + "for=3 against=2", "violated: m violated" },
        { "a number", "majority: { min: 3 }", Decided + "for=2 against=0", "violated: m violated" },
        { "a deputy votes, a member is recused, another abstains: of cast", OfCast, Whole, "held" },
        { "the same of those present", OfPresent, Whole, "violated: m violated" },
        { "the same of the members", OfMembers, Whole, "violated: m violated" },
        { "the same if half of those present is enough", "majority: { of: present, min: 1/2 }", Whole, "held" },
        { "who was present is told by the meeting", OfPresent, Decided + "for=p1+p2 against= abstained= recused=; meeting ssg 2014-02-01 present=p1+p2+p3+p4", "violated: m violated" },
        { "guests are not present as members", OfPresent, Decided + "for=p1+p2 against=p3 abstained= recused= present=p1+p2+p3+g1+g2", "held" },
        { "who was present is not recorded", OfPresent, Decided + "for=p1+p2 against=p3", "unknown: m unknown" },
        { "present and silent, perhaps recused", OfPresent, Decided + "for=p1+p2 against=p3 present=p1+p2+p3+p4", "unknown: m unknown" },
        { "perhaps recused, and it does not matter", OfPresent, Decided + "for=p1+p2+p3 against=p4 present=p1+p2+p3+p4+p5", "held" },
        { "the members of the day of the step", OfMembers, "ssg p1; ssg p2; ssg p3 to=2014-01-31; ssg p4 from=2014-02-02; matter m ssg 2014-02-01 decided for=2", "held" },
        { "only some are members", "majority: { of: members, moreThan: 1/2, members: { sector: municipal } }", "ssg p1 skive; ssg p2 viborg; ssg p3 region; matter m ssg 2014-02-01 decided for=2", "held" },
        { "perhaps a member", "majority: { of: members, moreThan: 1/2, members: { sector: municipal } }", "ssg p1 skive; ssg p2; matter m ssg 2014-02-01 decided for=1", "unknown: m unknown" },
        { "perhaps a member, and it does not matter", "majority: { of: members, moreThan: 1/2, members: { sector: municipal } }", "ssg p1 skive; ssg p2; matter m ssg 2014-02-01 decided for=2", "held" },
        { "who sits there is not recorded", OfMembers, "unrecorded ssg; ssg p1; matter m ssg 2014-02-01 decided for=1", "unknown: m unknown" },
        { "a tie that the chair settles for it", Tie, Decided + "for=p1+p2 against=p3+p4", "held" },
        { "a tie that the chair settles against it", Tie, Decided + "for=p2+p3 against=p1+p4", "violated: m violated" },
        { "a tie that the chair settles against it, where half is enough", "majority: { min: 1/2, tie: chair }", Decided + "for=p2+p3 against=p1+p4", "violated: m violated" },
        { "a tie in which the chair abstains", Tie, Decided + "for=p2+p3 against=p4+p5 abstained=p1", "violated: m violated" },
        { "a tie by numbers", Tie, Decided + "for=2 against=2", "unknown: m unknown" },
        { "a tie of members who voted, of many present", "majority: { of: present, moreThan: 1/2, tie: chair }", Decided + "for=p1+p2 against=p3+p4 abstained=p5+p6 recused= present=p1+p2+p3+p4+p5+p6", "violated: m violated" },
        { "no tie", Tie, Decided + "for=p2+p3 against=p1", "held" },
        { "nobody against", "majority: { against: { max: 0 } }", Decided + "for=2 against= abstained=1", "held" },
        { "one against", "majority: { against: { max: 0 } }", Decided + "for=5 against=p3", "violated: m violated" },
        { "less than a third of the members against", "majority: { of: members, against: { lessThan: 1/3 } }", Decided + "for=2 against=2", "violated: m violated" },
        { "enough for it and too many against", "majority: { moreThan: 1/2, against: { max: 1 } }", Decided + "for=4 against=2", "violated: m violated" },
        { "how many were against is not recorded", "majority: { against: { max: 0 } }", Decided + "for=2", "unknown: m unknown" },
        { "how many were against does not matter", OfMembers, Decided + "for=4", "held" },
        { "how many were for it is not recorded", OfCast, Decided + "against=2", "unknown: m unknown" },
        { "rejected", OfCast, Decided + "outcome=rejected for=1 against=2", "held" },
        { "without votes", OfCast, Decided + "outcome=adopted", "held" },
        { "not settled", OfCast, Six + "matter m ssg 2014-02-01 discussed for=0 against=2", "held" },
        { "approved in the end", OfCast, Six + "matter m ssg 2014-02-01 approved for=0 against=2", "violated: m violated" },
        { "elsewhere", OfCast, Six + "matter m kosu 2014-02-01 decided for=0 against=2", "held" },
        { "to come", OfCast, Six + "matter m ssg 2014-03-02 decided for=0 against=2", "held" },
        { "outside what is covered", OfCast, "covers from=2014-02-02; " + Decided + "for=0 against=2", "held" },
        { "of another type", "majority: { moreThan: 1/2, when: { type: pilot } }", Decided + "type=agreement for=0 against=2", "held" },
        { "of the type", "majority: { moreThan: 1/2, when: { type: pilot } }", Decided + "type=pilot for=0 against=2", "violated: m violated" },
        { "of which type is not recorded", "majority: { moreThan: 1/2, when: { type: pilot } }", Decided + "for=0 against=2", "unknown: m unknown" },
        { "with one of the traits", "majority: { moreThan: 1/2, when: { traits: [ economic, clinical ] } }", Decided + "traits=clinical for=0 against=2", "violated: m violated" },
        { "without all of the traits", "majority: { moreThan: 1/2, when: { allTraits: [ economic, clinical ] } }", Decided + "traits=clinical for=0 against=2", "held" },
        { "each matter by itself", OfCast, Decided + "for=1 against=2; matter n ssg 2014-02-01 decided for=2 against=1; matter o ssg 2014-02-02 decided for=2", "violated: m violated, o unknown" },
    };

    public static TheoryData<string, string> Messages => new()
    {
        { OfCast.Replace("1/2", "2/3", StringComparison.Ordinal), "`Sundhedsstyregruppen` adopted `m` on 2014-02-01 with 2 for, 1 against and 1 abstained, of 3 votes cast; more than 2/3 of the votes cast must be for it." },
        { OfPresent, "`Sundhedsstyregruppen` adopted `m` on 2014-02-01 with 2 for, 1 against and 1 abstained, of 4 present; more than 1/2 of those present must be for it." },
        { OfMembers, "`Sundhedsstyregruppen` adopted `m` on 2014-02-01 with 2 for, 1 against and 1 abstained, of 6 entitled to vote; more than 1/2 of the members must be for it." },
        { "majority: { of: members, against: { max: 0 }, tie: chair }", "`Sundhedsstyregruppen` adopted `m` on 2014-02-01 with 2 for, 1 against and 1 abstained, of 6 entitled to vote; nobody may be against it and at a tie the vote of the chair counts once more." },
        { "quorum: { moreThan: 2/3 }", "The meeting of `Sundhedsstyregruppen` on 2014-02-01 had no quorum: 4 of 6 were present; more than 2/3 of the members must be present." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Majority_OfMatters_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_OfAVoteWithADeputyARecusedMemberAndAnAbstention_TellsEachNumber(string constraint, string expected) =>
        Given.Report(constraint, Whole + "; meeting ssg 2014-02-01 present=p1+p2+p4+p5+p9").Findings.Where(f => f.Constraint == "C").Should().ContainSingle().Which.Message(Language.English).Should().Be(expected);

    [Fact]
    public void Message_OfAVoteThatIsNotWhollyRecorded_TellsWhatIsAndWhatWouldSettleIt()
    {
        var finding = Given.Report(OfPresent, Decided + "for=p1+p2 against=p3").Findings.Should().ContainSingle().Which;

        finding.Message(Language.English).Should().Be("It is not known whether the vote of `Sundhedsstyregruppen` on `m` on 2014-02-01 was enough (2 for and 1 against, of 3 or more present); more than 1/2 of those present must be for it.");
        finding.Message(Language.Danish).Should().Be("Det vides ikke, om afstemningen i `Sundhedsstyregruppen` om `m` den 2014-02-01 var nok (2 for og 1 imod af 3 eller flere til stede); mere end 1/2 af de tilstedeværende skal være for.");
        finding.ResolvedBy.Should().Equal(new MissingData("m", "present"));
        finding.Persons.Should().Equal("p1", "p2");
    }

    [Fact]
    public void Composition_OfAForumThatOnceVotedWrongly_IsNotInDoubt() =>
        Given.Report(OfCast, Six + "matter m ssg 2014-02-01 decided for=1 against=2; matter n ssg 2014-02-02 decided for=2 against=1").Findings.Select(f => f.Fingerprint)
            .Should().Equal("C/ssg/m");

    [Fact]
    public void Finding_OfAVoteThatIsNotEnough_PointsAtTheMatter() =>
        Given.Report("majority: { moreThan: 1/2 }", "ssg p1; ssg p2; matter m1 ssg 2014-02-01 decided for=p1 against=p2 present=p1+p2").Findings
            .Should().ContainSingle().Which.Locations.Select(l => l.Role).Should().Equal("matter", "constraint");
}
