namespace GovernanceRules.Samples.Tests;

/// <summary>The charters of other organisations: each folder has a charter, a register that keeps to it, one that does not, and tests that break each rule.</summary>
public sealed class CharterSamplesTests
{
    private static readonly string Folder = Repository.PathOf("samples", "charters");

    public static TheoryData<string> Names { get; } = new(Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Folder_HasTheFilesOfASample(string name)
    {
        Directory.GetFiles(Path.Combine(Folder, name)).Select(f => Path.GetFileName(f)).Should().Contain(
            ["README.md", $"{name}.charter.yaml", $"{name}.charter-test.yaml", "conforming.register.yaml", "violating.register.yaml"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Charter_EveryClause_IsBoundOrExplained(string name)
    {
        var charter = CharterFile.Load(PathOf(name, $"{name}.charter.yaml"));

        charter.Coverage().Clauses.Where(c => c.Status == ClauseStatus.Unbound).Select(c => c.Clause.Id.Text).Should().BeEmpty();
        charter.Constraints.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ConformingRegister_OnTheDayOfTheTests_HasNoViolation(string name)
    {
        var report = Check(name, "conforming.register.yaml");

        report.Findings.Where(f => f.Verdict == Verdict.Violated).Select(f => f.Fingerprint).Should().BeEmpty();
        report.Outcomes.Should().NotContain(o => o.Outcome == Outcome.Violated);
        report.Outcomes.Count(o => o.Outcome == Outcome.Unknown).Should().BeLessThanOrEqualTo(report.Outcomes.Length / 10, "few rows stay unknown");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ViolatingRegister_OnTheDayOfTheTests_BreaksHalfOfTheConstraints(string name)
    {
        var report = Check(name, "violating.register.yaml");

        var broken = report.Outcomes.Where(o => o.Outcome == Outcome.Violated).Select(o => o.Constraint).ToHashSet();
        var constraints = report.Charter.Constraints.Select(c => c.Id.Text).ToList();
        (2 * constraints.Count(broken.Contains)).Should().BeGreaterThanOrEqualTo(constraints.Count, $"of {constraints.Count} constraints these are broken: {string.Join(", ", broken)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void CharterTests_BreakEveryConstraintAndEscalation_AsTheyExpect(string name)
    {
        var suite = Suite(name);

        var report = suite.Run();

        report.Results.SelectMany(r => r.Differences.Select(d => $"{r.Test.Name} {d.Message(Language.English)}")).Should().BeEmpty();
        report.NeverBroken.Select(c => c.Text).Should().BeEmpty();
        suite.Unbroken.Should().BeEmpty("a sample shows how each of its rules is broken");
    }

    private static Report Check(string name, string register)
    {
        var read = RegisterFile.Load(PathOf(name, register));
        return CharterFile.LoadFor(read)!.Check(read, Suite(name).Tests[0].AsOf);
    }

    private static CharterTestSuite Suite(string name) => CharterTestFile.Load(PathOf(name, $"{name}.charter-test.yaml"));

    private static string PathOf(string name, string file) => Path.Combine(Folder, name, file);
}
