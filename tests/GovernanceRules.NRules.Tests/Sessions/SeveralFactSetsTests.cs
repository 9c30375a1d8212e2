using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;
using GovernanceRules.Tests.Support;
using NRules;
using NRules.Fluent;

namespace GovernanceRules.Tests.Sessions;

/// <summary>A session may hold the facts of several charters, registers and days: each set is judged by itself.</summary>
public sealed class SeveralFactSetsTests
{
    private static readonly Lazy<ISessionFactory> Factory = new(() => new RuleRepository().LoadGovernanceRules().CompileForConcurrentUse());

    [Fact]
    public void Findings_of_two_charters_are_those_of_both()
    {
        var register = CompactRegister.Of("ssg p1 herning; ssg p2 viborg; kosu p1");
        var few = Given.Charter("count: { members: {}, max: 1 }").FactsFor(register, Given.Today);
        var many = Given.Charter("count: { members: {}, min: 3 }", beside: "drawnFrom: { forum: kosu }").FactsFor(register, Given.Today);
        var session = SessionOf(few, many);
        Findings(session).Should().Be("C/ssg Violated, C/ssg Violated, D/ssg/p2 Violated");

        session.Retract(many.SeatOf(new Membership("ssg", "p2") { Organisation = "viborg" }));
        session.Fire();

        Findings(session).Should().Be("C/ssg Violated, C/ssg Violated", "the seat goes from the facts of one charter");
        session.Query<Seat>().AsEnumerable().Should().HaveCount(5);
    }

    [Fact]
    public void Findings_of_two_days_are_those_of_both()
    {
        var charter = Given.Charter("count: { members: {}, min: 1 }");
        var register = CompactRegister.Of("ssg p1 herning to=2014-03-31; kosu p2");

        var session = SessionOf(charter.FactsFor(register, Given.Today), charter.FactsFor(register, new DateOnly(2014, 4, 1)));

        Findings(session).Should().Be("C/ssg Violated");
    }

    [Fact]
    public void Waiver_covers_only_what_is_found_with_its_register()
    {
        var charter = Given.Charter("count: { members: {}, max: 1 }");
        var waived = charter.FactsFor(CompactRegister.Of("ssg p1; waiver to=2014-12-31"), Given.Today);
        var violated = charter.FactsFor(CompactRegister.Of("ssg p1; ssg p2"), Given.Today);

        var session = SessionOf(waived, violated);

        Findings(session).Should().StartWith("C/ssg Violated, WAIVER-UNUSED/");
    }

    /// <summary>Whatever the two charters and registers are.</summary>
    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Decisions)]
    public void Findings_of_two_generated_cases_are_those_of_both(CaseRange range) => Prop.ForAll(CaseGenerator.Cases(range), CaseGenerator.Cases(range), (one, other) =>
    {
        var (first, second) = (FactsOf(one), FactsOf(other));

        return Findings(SessionOf(first, second)) == string.Join(", ", new[] { Findings(SessionOf(first)), Findings(SessionOf(second)) }
            .SelectMany(f => f.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));
    }).Check(Seeds.Cases(300));

    private static GovernanceFactSet FactsOf(GeneratedCase one) =>
        CharterFile.Parse(one.CharterJson, "case.charter.json").FactsFor(RegisterFile.Parse(one.RegisterJson, "case.register.json"), one.AsOf);

    private static ISession SessionOf(params GovernanceFactSet[] sets)
    {
        var session = Factory.Value.CreateSession();
        foreach (var facts in sets)
            session.InsertAll(facts.All);
        session.Fire();
        return session;
    }

    private static string Findings(ISession session) =>
        string.Join(", ", session.Query<Finding>().AsEnumerable().Select(f => $"{f.Fingerprint} {f.Verdict}").Order(StringComparer.Ordinal));
}
