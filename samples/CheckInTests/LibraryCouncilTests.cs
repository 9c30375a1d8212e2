using FluentAssertions;
using GovernanceRules;
using Xunit;

namespace CheckInTests;

/// <summary>Fails the build when a change to the charter or the register leaves the council otherwise than its statutes say.</summary>
public sealed class LibraryCouncilTests
{
    // A fixed day: with today's date the tests would fail one morning without a change. That is the work of a nightly job.
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static readonly Report Report = Check();

    public static TheoryData<string, string?> Rows => new(Report.Outcomes.Select(row => (row.Constraint, row.Forum)));

    [Fact]
    public void Register_OnTheDay_KeepsToTheCharter() =>
        Report.Invoking(r => r.ThrowIfViolated(FailOn.Warning)).Should().NotThrow();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Constraint_InItsForum_Holds(string constraint, string? forum)
    {
        var row = Report.Outcomes.Single(r => r.Constraint == constraint && r.Forum == forum);
        var findings = Report.Findings.Where(f => f.Constraint == constraint && f.Forum == forum);

        findings.Should().BeEmpty();
        row.Outcome.Should().Be(Outcome.Held, row.Reason(Language.English) ?? "");
    }

    private static Report Check()
    {
        var charter = CharterFile.Load(Path.Combine(AppContext.BaseDirectory, "library.charter.yaml"));
        var register = RegisterFile.Load(Path.Combine(AppContext.BaseDirectory, "library.register.yaml"));
        return charter.Check(register, Day);
    }
}
