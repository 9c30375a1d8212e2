using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class TermLimitTests
{
    private const string TwoInARow = "termLimit: { consecutive: 2 }";
    private const string ThreeTerms = "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two in a row", TwoInARow, "ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01", "held" },
        { "three in a row", TwoInARow, ThreeTerms, "violated: p1 violated" },
        { "a day between", TwoInARow, "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-02 to=2011-12-31; ssg p1 from=2012-01-01", "held" },
        { "a break that is too short", "termLimit: { consecutive: 2, breakOf: 1y }", "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-12-31 to=2011-12-31; ssg p1 from=2012-01-01", "violated: p1 violated" },
        { "a break of the length", "termLimit: { consecutive: 2, breakOf: 1y }", "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2011-01-01 to=2011-12-31; ssg p1 from=2012-01-01", "held" },
        { "two organisations at a time are one term", TwoInARow, "ssg p1 skive from=2010-01-01 to=2011-12-31; ssg p1 viborg from=2011-01-01 to=2012-12-31; ssg p1 from=2013-01-01", "held" },
        { "a short term does not count, and breaks nothing", "termLimit: { consecutive: 2, notCounting: { upTo: 1y } }",
            "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-01 to=2010-12-30; ssg p1 from=2010-12-31", "held" },
        { "a term of just the length does not count", "termLimit: { consecutive: 2, notCounting: { upTo: 1y } }",
            "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-01 to=2010-12-31; ssg p1 from=2011-01-01", "held" },
        { "a term that is a day longer counts", "termLimit: { consecutive: 2, notCounting: { upTo: 1y } }",
            "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-01 to=2011-01-01; ssg p1 from=2011-01-02", "violated: p1 violated" },
        { "whoever has left is not asked", TwoInARow, "ssg p1 from=2008-01-01 to=2009-12-31; ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01 to=2014-02-28", "held" },
        { "a term to come does not count", TwoInARow, "ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01 to=2014-12-31; ssg p1 from=2015-01-01", "held" },
        { "in all, with gaps", "termLimit: { lifetime: 2 }", "ssg p1 from=1998-01-01 to=1999-12-31; ssg p1 from=2004-01-01 to=2005-12-31; ssg p1 from=2012-01-01", "violated: p1 violated" },
        { "years together, on the last day", "termLimit: { years: 4 }", "ssg p1 from=2010-03-02", "held" },
        { "years together, a day later", "termLimit: { years: 4 }", "ssg p1 from=2010-03-01", "violated: p1 violated" },
        { "years together, with a gap", "termLimit: { years: 4 }", "ssg p1 from=2006-01-01 to=2008-12-31; ssg p1 from=2013-01-01", "violated: p1 violated" },
        { "other fora do not count", TwoInARow, "kosu p1 from=2008-01-01 to=2009-12-31; kosu p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01", "held" },
        { "only as chair", "termLimit: { consecutive: 1, members: { role: chair } }", "ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 chair from=2012-01-01; ssg p2 chair from=2010-01-01 to=2011-12-31; ssg p2 chair from=2012-01-01", "violated: p2 violated" },
        { "before what is covered there may be more", TwoInARow, "covers from=2010-01-01; ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01", "unknown: p1 unknown" },
        { "more would have been seen", TwoInARow, "covers from=2009-01-01; ssg p1 from=2010-01-01 to=2011-12-31; ssg p1 from=2012-01-01", "held" },
        { "too many whatever was before", TwoInARow, "covers from=2010-01-01; " + ThreeTerms, "violated: p1 violated" },
        { "since when is not recorded", "termLimit: { years: 4 }", "ssg p1", "unknown: p1 unknown" },
        { "who sits there is not recorded", TwoInARow, "unrecorded ssg", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void TermLimit_OfMembers_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData("2010-01-01", "held")]
    [InlineData("2011-01-01", "held")]
    [InlineData("2009-12-31", "unknown: p1 unknown")]
    public void TermLimit_OfAForumThatBegan_KnowsThatThereWereNoTermsBefore(string began, string expected) =>
        Answer.Of(CharterFile.Parse($"charter: c\nfora: [ {{ id: ssg, inForce: {{ from: {began} }} }} ]\nconstraints: [ {{ id: C, forum: ssg, termLimit: {{ lifetime: 2 }} }} ]")
            .Check(RegisterFile.Parse("register: r\ncovers: { from: 2010-01-01, fora: [ ssg ] }\nmemberships: [ { forum: ssg, person: p1, from: 2011-01-01 } ]"), Given.Today)).Should().Be(expected);

    [Fact]
    public void Message_OfTooManyTerms_TellsThem() =>
        Given.Report(TwoInARow, ThreeTerms).Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("`p1` has sat in `Sundhedsstyregruppen` from 2008-01-01 to 2009-12-31, from 2010-01-01 to 2011-12-31 and from 2012-01-01, but members sit there for at most 2 terms in a row.");
}
