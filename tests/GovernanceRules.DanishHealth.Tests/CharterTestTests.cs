namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The tests of each charter, which stand as data beside its register: <c>governance test tests/GovernanceRules.DanishHealth.Tests</c> runs the same.</summary>
public sealed class CharterTestTests
{
    /// <summary>One row for each test: the charter, and the test's name.</summary>
    public static TheoryData<string, string> Tests => new(Bundle.Ids.SelectMany(i => TestedCharter.Of(i).Suite.Tests.Select(t => (i, t.Name))));

    [Theory]
    [MemberData(nameof(Tests))]
    public void Register_OfACharterTest_IsFoundAsItExpects(string charter, string test)
    {
        var result = TestedCharter.Of(charter).Results.Single(r => r.Test.Name == test);

        result.Differences.Select(d => d.ToString()).Should().BeEmpty("this is found:\n{0}\n", string.Join("\n", result.Report.Findings));
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Tests_OfACharter_BreakEachOfItsConstraintsAndEscalationsOrSayWhyNot(string charter) =>
        TestedCharter.Of(charter).NeverBroken.Intersect(TestedCharter.Matters(charter).NeverBroken).Select(c => c.Text).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Tests_OfACharter_TestTheCharterThatIsBundled(string charter)
    {
        var suite = TestedCharter.Of(charter).Suite;

        (suite.Id.Text, suite.Charter.Id.Text, suite.Charter.Location!.File).Should().Be((charter, charter, charter));
        suite.Tests.Length.Should().BeGreaterThan(suite.Charter.Constraints.Length / 2);
    }
}
