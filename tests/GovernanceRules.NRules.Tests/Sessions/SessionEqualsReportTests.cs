using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;
using NRules;
using NRules.Fluent;

namespace GovernanceRules.Tests.Sessions;

/// <summary>The findings among the facts of an application's session are all those of a report, the built-in ones too.</summary>
public sealed class SessionEqualsReportTests
{
    private static readonly Config Some = Seeds.Cases(300);

    private static readonly Lazy<ISessionFactory> Factory = new(() => new RuleRepository().LoadGovernanceRules().Compile());

    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Decisions)]
    public void Findings_OfASession_AreThoseOfTheReport(CaseRange range) => ForAll(range, (charter, register, day) =>
    {
        var session = Factory.Value.CreateSession();
        session.InsertAll(charter.FactsFor(register, day).All);
        session.Fire();
        return Findings(session);
    });

    /// <summary>Whatever the order in which facts come, and whatever has come and gone meanwhile.</summary>
    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Decisions)]
    public void Findings_OfASessionThatChanged_AreThoseOfTheReport(CaseRange range) => ForAll(range, (charter, register, day) =>
    {
        var session = Factory.Value.CreateSession();
        var facts = charter.FactsFor(register, day);
        session.InsertAll(facts.All.Reverse().Where(f => f is not StepTaken and not Seat));
        session.Fire();
        session.InsertAll(facts.Seats.Reverse());
        session.Fire();
        foreach (var step in facts.Steps)
        {
            session.Insert(step);
            session.Fire();
        }

        var some = facts.Seats.Where((_, place) => place % 2 == 0).Cast<object>().Concat(facts.Steps.Where((_, place) => place % 2 == 1)).ToList();
        session.RetractAll(some);
        session.Fire();
        session.InsertAll(some);
        session.Fire();
        return Findings(session);
    });

    private static void ForAll(CaseRange range, Func<Charter, Register, DateOnly, IEnumerable<Finding>> findings) => Prop.ForAll(CaseGenerator.Cases(range), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");

        var found = Described(findings(charter, register, one.AsOf));
        var expected = Described(GovernanceChecker.For(charter).Check(register, one.AsOf).Findings);

        return (found == expected).Label($"session:\n{Beside(found, expected)}\nreport:\n{Beside(expected, found)}");
    }).Check(Some);

    private static IEnumerable<Finding> Findings(ISession session) => session.Query<Finding>().AsEnumerable();

    private static string Described(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f =>
        $"{f.Fingerprint} {f.Principle} {f.Verdict} {f.Severity} {f.Waiver?.Reason} [{string.Join(' ', f.Persons)}] [{string.Join(' ', f.ResolvedBy)}] "
        + $"[{string.Join(' ', f.Clauses.Select(c => c.Id))}] [{string.Join(' ', f.Locations)}] {f.Text(Language.English)} {f.Text(Language.Danish)}").Order(StringComparer.Ordinal));

    private static string Beside(string text, string other) => string.Join('\n', text.Split('\n').Except(other.Split('\n')));
}
