using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>A forum that takes the place of another: what reports to the old one reports to it, but counts and comparisons do not follow.</summary>
public sealed class SuccessionTests
{
    private const string LastDayOfTheOld = "2022-06-30";
    private const string FirstDayOfTheNew = "2022-07-01";

    [Theory]
    [InlineData("sku", LastDayOfTheOld, "held")]
    [InlineData("ssu", LastDayOfTheOld, "violated: ssg violated")]
    [InlineData("sku", FirstDayOfTheNew, "held")]
    [InlineData("ssu", FirstDayOfTheNew, "held")]
    public void ReportsTo_TheOldForum_MeansTheNewFromItsFirstDay(string above, string day, string expected) =>
        Check($"{{ id: C, every: {{ fora: {{ forum: ssg }}, is: {{ reportsTo: {above} }} }} }}", day).Should().Be(expected);

    [Theory]
    [InlineData(LastDayOfTheOld, "violated: ssu violated")]
    [InlineData(FirstDayOfTheNew, "violated: sku violated")]
    public void CountPerForumAbove_AfterTheChange_BearsTheNewForum(string day, string expected) =>
        Check("{ id: C, count: { fora: { forum: ssg }, per: reportsTo, over: [ sku, ssu ], min: 1 } }", day).Should().Be(expected);

    [Theory]
    [InlineData(LastDayOfTheOld)]
    [InlineData(FirstDayOfTheNew)]
    public void SetUpBy_TheOldForum_DoesNotFollow(string day) =>
        Check("{ id: C, every: { fora: { forum: ssg }, is: { setUpBy: sku } } }", day).Should().Be("held");

    [Theory]
    [InlineData(LastDayOfTheOld, "violated: p1 violated")]
    [InlineData(FirstDayOfTheNew, "notApplicable")]
    public void Comparison_WithTheOldForum_DoesNotFollow(string day, string expected) =>
        Check("{ id: C, forum: ssg, drawnFrom: { forum: sku } }", day).Should().Be(expected);

    [Theory]
    [InlineData(LastDayOfTheOld)]
    [InlineData(FirstDayOfTheNew)]
    public void Count_InTheOldForum_DoesNotFollow(string day) =>
        Check("{ id: C, forum: ssg, count: { members: { forum: sku }, exactly: 0 } }", day).Should().Be("held");

    [Theory]
    [InlineData(LastDayOfTheOld, "C/sku held; C/ssu notApplicable")]
    [InlineData(FirstDayOfTheNew, "C/sku notApplicable; C/ssu violated: - violated")]
    public void Constraint_OnBoth_HoldsForEachInItsTime(string day, string expected) =>
        Check("{ id: C, forum: [ sku, ssu ], count: { members: {}, max: 0 } }", day).Should().Be(expected);

    [Fact]
    public void ReportsTo_AForumWithTwoSuccessors_MeansTheLast()
    {
        var charter = CharterFile.Parse(
            """
            charter: chain
            fora:
              - { id: one, inForce: { to: 2009-12-31 } }
              - { id: two, succeeds: one, inForce: { from: 2010-01-01, to: 2011-12-31 } }
              - { id: three, succeeds: two, inForce: { from: 2012-01-01 } }
              - { id: group, reportsTo: one }
            constraints: [ { id: C, every: { fora: { forum: group }, is: { reportsTo: three } } } ]
            """);
        var register = RegisterFile.Parse("register: r\nfora: [ { id: group } ]");

        Answer.Of(charter.Check(register, Given.Day("2011-12-31"))).Should().Be("violated: group violated");
        Answer.Of(charter.Check(register, Given.Day("2012-01-01"))).Should().Be("held");
    }

    private static string Check(string constraint, string day)
    {
        var charter = CharterFile.Parse(
            $$"""
            charter: change
            fora:
              - { id: sku, inForce: { to: 2022-06-30 } }
              - { id: ssu, succeeds: sku, inForce: { from: 2022-07-01 } }
              - { id: ssg, reportsTo: sku, setUpBy: sku }
            constraints: [ {{constraint}} ]
            """);
        var register = RegisterFile.Parse(
            """
            register: r
            covers: { fora: [ sku, ssu, ssg ] }
            fora: [ { id: ssg } ]
            memberships: [ { forum: ssg, person: p1 }, { forum: ssu, person: p1, from: 2022-07-01 } ]
            """);
        return Answer.Of(charter.Check(register, Given.Day(day)));
    }
}
