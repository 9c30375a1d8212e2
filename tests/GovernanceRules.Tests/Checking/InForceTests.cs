using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class InForceTests
{
    private const string One = "  - { id: C, forum: ssg, count: { members: {}, min: 0 } }";

    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "before the charter", "inForce: { from: 2014-01-01, to: 2021-12-31 }", One, "2013-12-31 from 2014-01-01 to 2021-12-31" },
        { "after the charter", "inForce: { from: 2014-01-01, to: 2021-12-31 }", One, "2022-01-01 from 2014-01-01 to 2021-12-31" },
        { "before a charter without end", "inForce: { from: 2014-01-01 }", One, "2013-12-31 from 2014-01-01" },
        { "after a charter without beginning", "inForce: { to: 2021-12-31 }", One, "2022-01-01 until 2021-12-31" },
        { "before the constraints of a charter without a period", "x-period: none", "  - { id: C, forum: ssg, everyCluster: {}, inForce: { from: 2015-01-01 } }", "2014-12-31 from 2015-01-01" },
        {
            "between two constraints", "x-period: none",
            "  - { id: C, forum: ssg, everyCluster: {}, inForce: { to: 2013-12-31 } }\n  - { id: D, forum: ssg, everyCluster: {}, inForce: { from: 2015-01-01 } }",
            "2014-03-01 until 2013-12-31 and from 2015-01-01"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_OnADayWhenNothingIsInForce_IsRefusedAndSaysWhenItIs(string situation, string period, string constraints, string dayAndSpan)
    {
        var (day, span) = (dayAndSpan[..10], dayAndSpan[11..]);
        var charter = Given.Constraints(constraints, period);

        var check = () => charter.Check(CompactRegister.Of(""), Given.Day(day));

        check.Should().Throw<InvalidInputException>(situation).Which.Diagnostics.Should().Equal(
            new Diagnostic("GOV040", new FileLocation("charter.yaml", 1, 1), $"nothing in the charter `test` is in force on {day}; it is in force {span}"));
    }

    [Theory]
    [InlineData("2014-01-01")]
    [InlineData("2021-12-31")]
    public void Check_OnTheFirstAndLastDayOfTheCharter_IsMade(string day) =>
        Answer.Of(Given.Constraints(One, "inForce: { from: 2014-01-01, to: 2021-12-31 }").Check(CompactRegister.Of(""), Given.Day(day))).Should().Be("held");

    [Fact]
    public void LiveCheck_OnADayWhenNothingIsInForce_IsRefused()
    {
        var charter = Given.Constraints(One, "inForce: { from: 2014-01-01 }");

        var begin = () => charter.CheckLive(CompactRegister.Of(""), Given.Day("2013-12-31"));

        begin.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle(f => f.Code == "GOV040");
    }

    [Fact]
    public void Constraint_NotInForce_IsNotApplicableForEachForumAndSaysWhenItIs()
    {
        var report = Given.Constraints(
            """
              - { id: LATER, forum: [ ssg, kosu ], count: { members: {}, min: 1 }, inForce: { from: 2014-03-02, to: 2014-12-31 } }
              - { id: NOW, forum: ssg, count: { members: {}, min: 0 } }
            """).Check(CompactRegister.Of(""), Given.Today);

        Answer.Of(report).Should().Be("LATER/kosu notApplicable; LATER/ssg notApplicable; NOW/ssg held");
        report.Outcomes[0].Reason(Language.English).Should().Be("The constraint is not in force that day; it is in force from 2014-03-02 to 2014-12-31.");
    }

    [Theory]
    [InlineData("2013-12-31", "violated: - violated")]
    [InlineData("2014-01-01", "notApplicable")]
    public void Forum_NotInForce_MakesItsConstraintsNotApplicable(string day, string expected)
    {
        var report = Given.Report("forum: old, count: { members: {}, min: 1 }", "", Given.Day(day));

        Answer.Of(report).Should().Be(expected);
        report.Passes(FailOn.Warning).Should().Be(expected == "notApplicable");
    }

    [Theory]
    [InlineData("drawnFrom: { forum: old }")]
    [InlineData("overlap: { with: old }")]
    [InlineData("separate: { from: old }")]
    [InlineData("mirror: { of: old }")]
    [InlineData("topPost: { role: chair, of: old }")]
    [InlineData("compare: { members: {}, relation: superset, with: { forum: old }, by: organisation }")]
    public void Comparison_WithAForumNotInForce_IsNotApplicableAndNamesTheForum(string constraint)
    {
        var report = Given.Report(constraint, "ssg p1 skive chair");

        Answer.Of(report).Should().Be("notApplicable");
        report.Outcomes[0].Reason(Language.English).Should().Be("`Den gamle gruppe` is not in force that day.");
    }

    [Fact]
    public void Comparison_WithAForumOnItsLastDay_IsMade() =>
        Given.Answer("drawnFrom: { forum: old }", "ssg p1; old p1", Given.Day("2013-12-31")).Should().Be("held");

    [Fact]
    public void Constraint_ThatSelectsNoForum_IsNotApplicableWithoutAForum()
    {
        var report = Given.Report("forum: { kind: political, reportsTo: ssg }, count: { members: {}, min: 1 }", "");

        report.Outcomes.Should().Equal(new ConstraintOutcome("C", null, Outcome.NotApplicable));
        report.Outcomes[0].Reason(Language.English).Should().Be("No forum is selected.");
    }

    [Fact]
    public void Constraint_ReachingAForumTwice_GivesOneRow() =>
        Given.Answer("forum: [ ssg, kosu, ssg ], count: { members: {}, min: 0 }", "").Should().Be("C/kosu held; C/ssg held");

    [Fact]
    public void Constraint_OnASelection_HoldsForForaOfTheRegisterToo() => Given.Answer(
        "forum: { kind: theme-group }, count: { members: {}, min: 1 }", "theme-a p1; theme-b p1; forum theme-c kind=theme-group")
        .Should().Be("C/theme-a held; C/theme-b held; C/theme-c violated: - violated");

    [Fact]
    public void Constraint_OnAForumOfUnknownKind_MayBeMeantAndIsAtMostUnknown() => Given.Answer(
        "forum: { kind: political }, count: { members: {}, min: 1 }", "sku p1; forum x")
        .Should().Be("C/sku held; C/x unknown: - unknown");
}
