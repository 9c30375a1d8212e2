using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// Matters held against what fora may decide and against escalations, beside a plain reading of the format that was written apart:
/// generated charters whose fora report to each other, with escalations of every shape, and matters of which traits, type, roles and the
/// kinds of fora are partly not recorded.
/// </summary>
[Properties(Arbitrary = [typeof(DecisionCases)], Parallelism = 2, Replay = Seeds.Fixed, QuietOnSuccess = true)]
public sealed class DecisionOracleTests
{
    private static readonly string[] BuiltIn = ["COMPETENCE", "DECISION-COMPOSITION"];

    [Property(MaxTest = 2_000, Replay = Seeds.Fixed)]
    public void Check_GeneratedMatters_AgreesWithTheOracle(GeneratedCase one)
    {
        var report = CharterOf(one.CharterJson).Check(RegisterOf(one.RegisterJson), one.AsOf);

        Rows(report).Should().Be(Rows(OracleCheck.Check(one.CharterJson, one.RegisterJson, one.AsOf)));
    }

    /// <summary>In whatever order fora, escalations, matters and waivers are written, the findings are the same.</summary>
    [Property(MaxTest = 500, Replay = Seeds.Fixed)]
    public void Check_GeneratedMattersWrittenInAnotherOrder_AnswersTheSame(GeneratedCase one)
    {
        var written = CharterOf(one.CharterJson).Check(RegisterOf(one.RegisterJson), one.AsOf);
        var reversed = CharterOf(Written.Backwards(one.CharterJson)).Check(RegisterOf(Written.Backwards(one.RegisterJson)), one.AsOf);

        Sorted(reversed).Should().Be(Sorted(written));
    }

    private static Charter CharterOf(string json) => CharterFile.Parse(json, "case.charter.json");

    private static Register RegisterOf(string json) => RegisterFile.Parse(json, "case.register.json");

    private static string Rows(Report report)
    {
        var escalations = report.Charter.Escalations.Select(e => e.Id.Text).ToHashSet();
        return string.Join('\n', report.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {Spelled(o.Outcome)}").Concat(report.Findings
            .Where(f => escalations.Contains(f.Constraint) || BuiltIn.Contains(f.Constraint))
            .OrderBy(f => BuiltIn.Contains(f.Constraint))
            .Select(f => $"{f.Constraint}/{f.Forum}/{f.Key} {Spelled(f.Verdict)} {Spelled(f.Severity)}{(f.Waiver is null ? "" : " waived")}")));
    }

    private static string Rows(OracleAnswer answer) => string.Join('\n',
        answer.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {o.Outcome}").Concat(answer.Decisions
            .Select(d => $"{d.Constraint}/{d.Forum}/{d.Matter} {(d.IsViolated ? "violated" : "unknown")} {d.Severity}{(d.IsWaived ? " waived" : "")}")));

    private static string Sorted(Report report) => string.Join('\n',
        report.Findings.Select(f => $"{f.Fingerprint} {Spelled(f.Verdict)} {Spelled(f.Severity)} {f.Waiver?.Reason} {f.Message(Language.English)}")
            .Concat(report.Outcomes.Select(o => $"{o.Constraint} {o.Forum} {Spelled(o.Outcome)}"))
            .Order(StringComparer.Ordinal));

    private static string Spelled<T>(T word)
        where T : struct, Enum => char.ToLowerInvariant(word.ToString()[0]) + word.ToString()[1..];
}
