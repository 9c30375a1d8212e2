using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Checking;

/// <summary>
/// The evaluator against a plain reading of the format that was written apart from it, on generated charters and registers with values
/// and fora that are not recorded, organisations in several clusters and periods that touch the day of the check.
/// </summary>
public sealed class OracleTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Check_GeneratedCases_AgreesWithTheOracle() => Prop.ForAll(CaseGenerator.Cases(), one =>
    {
        var report = CharterOf(one).Check(RegisterOf(one), one.AsOf);
        return Same(Rows(report), Rows(Expected(one)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    /// <summary>The live check begins empty and is fed in random order, with memberships that are ended, changed and taken away again.</summary>
    [Fact]
    public void LiveCheck_FedInRandomOrder_AgreesWithTheOracle() => Prop.ForAll(CaseGenerator.Cases(), one =>
    {
        var register = RegisterOf(one);
        var live = CharterOf(one).CheckLive(register.With([]), one.AsOf);
        LiveStory.Tell(live, register, one.AsOf, new Random(one.RegisterJson.Length));
        return Same(Rows(live.Report()), Rows(Expected(one)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static Charter CharterOf(GeneratedCase one) => CharterFile.Parse(one.CharterJson, "case.charter.json");

    private static Register RegisterOf(GeneratedCase one) => RegisterFile.Parse(one.RegisterJson, "case.register.json");

    private static OracleAnswer Expected(GeneratedCase one) => OracleCheck.Check(one.CharterJson, one.RegisterJson, one.AsOf);

    private static string Rows(Report report) => string.Join('\n',
        report.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {WorkedCasesTests.Spelled(o.Outcome)}")
            .Append("violated:")
            .Concat(Of(report, Verdict.Violated))
            .Append("unknown:")
            .Concat(Of(report, Verdict.Unknown))
            .Concat(report.Findings
                .Where(f => f.Constraint.StartsWith("WAIVER-", StringComparison.Ordinal))
                .Select(f => $"{f.Constraint} {f.Forum} {f.Key}")));

    private static IEnumerable<string> Of(Report report, Verdict verdict) => report.Findings
        .Where(f => f.Verdict == verdict && !BuiltInConstraints.All.Contains(f.Constraint))
        .Select(f => $"{f.Constraint} {f.Forum} {f.Key}");

    private static string Rows(OracleAnswer answer) => string.Join('\n',
        answer.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {o.Outcome}")
            .Append("violated:")
            .Concat(answer.Violated.Select(f => $"{f.Constraint} {f.Forum} {f.Key}"))
            .Append("unknown:")
            .Concat(answer.Unknown.Select(f => $"{f.Constraint} {f.Forum} {f.Key}"))
            .Concat(answer.Waivers.Select(f => $"{f.Constraint} {f.Forum} {f.Key}")));

    private static FsCheck.Property Same(string actual, string expected) =>
        (actual == expected).Label($"evaluator:\n{Difference(actual, expected)}\noracle:\n{Difference(expected, actual)}");

    private static string Difference(string text, string other) =>
        string.Join('\n', text.Split('\n').Except(other.Split('\n')));
}
