using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// The evaluator against a plain reading of the format that was written apart from it, on generated charters and registers with values
/// and fora that are not recorded, organisations in several clusters and periods that touch the day of the check.
/// </summary>
[Properties(Arbitrary = [typeof(SettledCases)], MaxTest = 10_000, Parallelism = 2, Replay = Seeds.Fixed, QuietOnSuccess = true)]
public sealed class OracleTests
{
    [Property]
    public void Check_GeneratedCases_AgreesWithTheOracle(GeneratedCase one) =>
        Rows(CharterOf(one).Check(RegisterOf(one), one.AsOf)).Should().Be(Rows(Expected(one)));

    /// <summary>The live check begins empty and is fed in random order, with memberships that are ended, changed and taken away again.</summary>
    [Property]
    public void LiveCheck_FedInRandomOrder_AgreesWithTheOracle(GeneratedCase one)
    {
        var register = RegisterOf(one);
        var live = CharterOf(one).CheckLive(register.With([]), one.AsOf);
        LiveStory.Tell(live, register, one.AsOf, new Random(one.RegisterJson.Length));
        Rows(live.Report()).Should().Be(Rows(Expected(one)));
    }

    [Property(Arbitrary = [typeof(TimeCases)], MaxTest = 3_000)]
    public void Check_GeneratedCasesOfTime_AgreesWithTheOracle(GeneratedCase one) =>
        Rows(CharterOf(one).Check(RegisterOf(one), one.AsOf)).Should().Be(Rows(Expected(one)));

    private static Charter CharterOf(GeneratedCase one) => CharterFile.Parse(one.CharterJson, "case.charter.json");

    private static Register RegisterOf(GeneratedCase one) => RegisterFile.Parse(one.RegisterJson, "case.register.json");

    private static OracleAnswer Expected(GeneratedCase one) => OracleCheck.Check(one.CharterJson, one.RegisterJson, one.AsOf);

    private static string Rows(Report report) => string.Join('\n',
        report.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {WorkedCasesTests.Spelled(o.Outcome)}")
            .Append("violated:")
            .Concat(Of(report, Verdict.Violated))
            .Append("unknown:")
            .Concat(Of(report, Verdict.Unknown))
            .Append("waived:")
            .Concat(report.Findings.Where(f => f.Waiver is not null && !BuiltInConstraints.All.Contains(f.Constraint) && f.Principle != "escalation")
                .Select(f => $"{f.Constraint} {f.Forum} {f.Key} {Told(f.Waiver!)}"))
            .Concat(report.Findings
                .Where(f => f.Constraint is BuiltInConstraints.MembershipTwice or BuiltInConstraints.OrganisationPeriod || f.Constraint.StartsWith("WAIVER-", StringComparison.Ordinal))
                .Select(f => $"{f.Constraint} {f.Forum} {f.Key}")));

    private static string Told(Waiver waiver) => $"{waiver.Period.From:yyyy-MM-dd}..{waiver.Period.To:yyyy-MM-dd} {waiver.DecidedBy} {waiver.DecidedOn:yyyy-MM-dd}";

    private static IEnumerable<string> Of(Report report, Verdict verdict) => report.Findings
        .Where(f => f.Verdict == verdict && !BuiltInConstraints.All.Contains(f.Constraint))
        .Select(f => $"{f.Constraint} {f.Forum} {f.Key}");

    private static string Rows(OracleAnswer answer) => string.Join('\n',
        answer.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {o.Outcome}")
            .Append("violated:")
            .Concat(answer.Violated.Select(f => $"{f.Constraint} {f.Forum} {f.Key}"))
            .Append("unknown:")
            .Concat(answer.Unknown.Select(f => $"{f.Constraint} {f.Forum} {f.Key}"))
            .Append("waived:")
            .Concat(answer.Waived.Select(w => $"{w.Finding.Constraint} {w.Finding.Forum} {w.Finding.Key} {w.Waiver}"))
            .Concat(answer.Memberships.Concat(answer.Waivers).Select(f => $"{f.Constraint} {f.Forum} {f.Key}")));
}
