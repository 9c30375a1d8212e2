namespace GovernanceRules.Fuzz;

/// <summary>What a file is, and so what reads it.</summary>
internal enum SeedKind
{
    Charter,
    Register,
    Memberships,
    Baseline,
    CharterTest,
}

/// <summary>A file to begin with.</summary>
internal sealed record Seed(SeedKind Kind, string Path, string Text);

/// <summary>The files that cases begin with: the bundled charters, the samples, and the registers and tests of the bundled charters.</summary>
internal static class Seeds
{
    private const int Largest = 60_000;

    private static readonly (string End, SeedKind Kind)[] Kinds =
    [
        (".charter.yaml", SeedKind.Charter), (".register.yaml", SeedKind.Register), (".csv", SeedKind.Memberships),
        (".baseline.yaml", SeedKind.Baseline), (".charter-test.yaml", SeedKind.CharterTest),
    ];

    public static IReadOnlyList<Seed> OfRepository() =>
    [
        .. new[] { "samples", "src/GovernanceRules.DanishHealth", "tests/GovernanceRules.DanishHealth.Tests/Registers", "tests/GovernanceRules.Cli.Tests/Scenarios/Fixtures" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*", SearchOption.AllDirectories))
            .Where(p => !p.Contains("/bin/", StringComparison.Ordinal) && !p.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(p => Kinds.Where(k => p.EndsWith(k.End, StringComparison.Ordinal)).Select(k => new Seed(k.Kind, p, File.ReadAllText(p))))
            .Where(s => s.Text.Length <= Largest),
        new(SeedKind.Baseline, Repository.PathOf("governance.baseline.yaml"), """
            format: 1
            baseline:
              - charter: board
                register: m
                findings:
                  - { finding: MAX-TWO/b/o1, verdict: violated, severity: error, side: tooMany, number: 3 }
                  - { finding: "LEVEL/b/p 1", verdict: unknown, severity: warning }
            """),
        new(SeedKind.Memberships, Repository.PathOf("members.csv"), "sep=;\nforum;person;organisation;role;level;from;to;gender\nb;p1;o1;chair;chief;2014-01-01;;woman\nb;\"p;2\";;;;;2015-12-31;\n"),
    ];
}
