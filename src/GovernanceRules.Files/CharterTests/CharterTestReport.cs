using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What the charter tests of a file found.</summary>
public sealed class CharterTestReport
{
    internal CharterTestReport(CharterTestSuite suite, ImmutableArray<CharterTestResult> results)
    {
        Suite = suite;
        Results = results;
    }

    /// <summary>The tests.</summary>
    public CharterTestSuite Suite { get; }

    /// <summary>One result for each test, in the order of the file.</summary>
    public ImmutableArray<CharterTestResult> Results { get; }

    /// <summary>Whether every test found what it expects.</summary>
    public bool Passed => Results.All(r => r.Passed);

    /// <summary>The ids of the constraints and escalations that no test breaks, and of which the file does not say why, in the charter's order.</summary>
    public ImmutableArray<Identifier> NeverBroken => [.. NeverBrokenBy([this])];

    /// <summary>Whether some test of several files of one charter finds something broken, or says of all that can be why it is not.</summary>
    internal static bool BreakAnything(IReadOnlyCollection<CharterTestReport> reports) => reports.Any(r =>
        r.Results.Any(t => t.Report.Findings.Any(f => f.Verdict == Verdict.Violated && t.Test.IsAbout(f.Constraint))))
        || (reports.First().Suite.Charter is not { Constraints.IsEmpty: true, Escalations.IsEmpty: true } && !NeverBrokenBy(reports).Any());

    /// <summary>The constraints and escalations that no test of several files of one charter breaks.</summary>
    internal static IEnumerable<Identifier> NeverBrokenBy(IReadOnlyCollection<CharterTestReport> reports)
    {
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            broken.UnionWith(report.Suite.Unbroken.Select(u => u.Text));
            foreach (var result in report.Results)
                broken.UnionWith(result.Report.Findings.Where(f => f.Verdict == Verdict.Violated && result.Test.IsAbout(f.Constraint)).Select(f => f.Constraint));
        }

        var charter = reports.First().Suite.Charter;
        return charter.Constraints.Select(c => c.Id).Concat(charter.Escalations.Select(e => e.Id)).Where(id => !broken.Contains(id.Text));
    }
}
