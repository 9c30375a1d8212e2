using NRules;
using NRules.Fluent;

namespace GovernanceRules.Tests.Growth;

/// <summary>
/// Ten times as many memberships cost no more than eleven times as much: counted in conditions that the rules evaluate, since a join that
/// grows with the square shows there on any machine.
/// </summary>
public sealed class GrowthTests
{
    private const int GroupSize = 10;

    private static readonly Charter Groups = Charter.Define("groups", c => c
        .Levels("chief", "director").OtherLevels("politician").Clusters("north", "south")
        .Organisation("town", sector: "municipal", kind: "municipality", cluster: "north")
        .Organisation("village", sector: "municipal", kind: "municipality", cluster: "south")
        .Organisation("hospital", sector: "regional", kind: "hospital", cluster: "north")
        .Kinds("group")
        .Forum(new Forum("board") { Kind = "political" })
        .ForaOfKind("group", f => f
            .Mirrors("board", m => m.Sector("municipal"))
            .SharedChair("municipal", "regional")
            .EveryCluster()
            .AtLeast("director")));

    [Fact]
    public void Check_OfTenTimesAsMany_EvaluatesNoMoreThanElevenTimesAsMuch()
    {
        var few = EvaluationsOf(RegisterOf(40));
        var many = EvaluationsOf(RegisterOf(400));

        few.Should().BePositive();
        many.Should().BeLessThanOrEqualTo(11 * few);
    }

    /// <summary>In a session that holds everything, a change costs what it touches.</summary>
    [Fact]
    public void Change_InASessionOfTenTimesAsMany_EvaluatesNoMore() => EvaluationsOfAChange(RegisterOf(400)).Should().Be(EvaluationsOfAChange(RegisterOf(40)));

    private static long EvaluationsOfAChange(Register register)
    {
        var facts = Groups.FactsFor(register, new DateOnly(2024, 6, 1));
        var factory = new RuleRepository().LoadGovernanceRules().Compile();
        var session = factory.CreateSession();
        session.InsertAll(facts.All);
        session.Fire();
        var found = session.Query<Finding>().Count();
        var evaluations = 0L;
        factory.Events.LhsExpressionEvaluatedEvent += (_, _) => evaluations++;

        var seat = facts.SeatOf(new Membership("g0", "second-chair") { Organisation = "hospital", Role = "chair", Level = "chief" });
        session.Insert(seat);
        session.Fire();
        session.Query<Finding>().Count().Should().BeGreaterThan(found);
        session.Retract(seat);
        session.Fire();

        session.Query<Finding>().Count().Should().Be(found);
        return evaluations;
    }

    private static long EvaluationsOf(Register register)
    {
        var engine = new NRulesCheck();
        var evaluations = 0L;
        engine.Factory.Events.LhsExpressionEvaluatedEvent += (_, _) => evaluations++;

        var report = GovernanceChecker.For(Groups).With(engine.Run).Check(register, new DateOnly(2024, 6, 1));

        report.Findings.Should().NotBeEmpty();
        return evaluations;
    }

    private static Register RegisterOf(int groups) => Register.Define("members", r =>
    {
        r.Member("board", "politician", "town", level: "politician");
        for (var group = 0; group < groups; group++)
        {
            r.Forum(new Forum($"g{group}") { Kind = "group" });
            for (var seat = 0; seat < GroupSize; seat++)
                r.Member($"g{group}", $"g{group}-p{seat}", seat % 3 == 0 ? "hospital" : seat % 2 == 0 ? "town" : "village",
                    role: seat == 0 ? "chair" : "member", level: group % 20 == seat ? "chief" : "director");
        }
    });
}
