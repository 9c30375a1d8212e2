namespace GovernanceRules.Samples.Tests;

/// <summary>What is planted in the broken registers is found, all of it and nothing else; in the good ones nothing is.</summary>
public sealed class PlantedFindingsTests
{
    private static readonly string[] Planted = File.ReadAllLines(Path.Combine(Sundhedsstyregruppen.Folder, "expected-findings.txt"));

    public static TheoryData<string, DateOnly> Registers => Sundhedsstyregruppen.Registers;

    [Theory]
    [MemberData(nameof(Registers))]
    public void Register_OnItsDay_HasThePlantedFindingsInTheirOrder(string file, DateOnly day)
    {
        var report = Sundhedsstyregruppen.Check(file, day);

        report.Findings.Select(f => $"{file} {f.Constraint} {f.Forum ?? "-"} {f.Key ?? "-"}").Should().Equal(PlantedIn(file));
        report.Findings.Should().NotContain(f => f.Verdict == Verdict.Unknown || f.Waiver != null);
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public void Register_OnItsDay_HoldsEveryRowWithoutAFinding(string file, DateOnly day)
    {
        var report = Sundhedsstyregruppen.Check(file, day);

        var found = report.Findings.Select(f => (f.Constraint, f.Forum)).ToHashSet();
        report.Outcomes.Select(o => o.Constraint).Should().Equal(report.Charter.Constraints.Select(c => c.Id.Text));
        foreach (var row in report.Outcomes)
            if (found.Contains((row.Constraint, row.Forum)))
                row.Outcome.Should().Be(Outcome.Violated, row.Constraint);
            else
                row.Outcome.Should().BeOneOf([Outcome.Held, Outcome.NotApplicable], row.Constraint);
    }

    [Theory]
    [InlineData("ssg-2014-good.register.yaml", 0)]
    [InlineData("ssg-2014-broken.register.yaml", 20)]
    [InlineData("ssg-2016-good.register.yaml", 0)]
    [InlineData("ssg-2016-broken.register.yaml", 19)]
    public void ExpectedFindings_OfARegister_AreAsManyAsTheReadmeSays(string file, int findings)
    {
        PlantedIn(file).Should().HaveCount(findings);
    }

    [Fact]
    public void ExpectedFindings_OfTheBrokenRegisters_NameEveryConstraint()
    {
        var named = Planted.Select(l => l.Split(' ')[1]).Distinct();

        named.Should().BeEquivalentTo(new[] { "2014", "2016" }
            .SelectMany(year => CharterFile.Load(Path.Combine(Sundhedsstyregruppen.Folder, $"midtjylland-{year}.charter.yaml")).Constraints)
            .Select(c => c.Id.Text).Distinct());
    }

    private static IEnumerable<string> PlantedIn(string file) => Planted.Where(l => l.StartsWith(file + " ", StringComparison.Ordinal));
}
