namespace GovernanceRules.Tests.Charters;

public sealed class ClauseCoverageTests
{
    private static readonly Charter Charter = Charter.Define("c", c => c
        .Clause("S-1", "There is a board.")
        .Clause("S-2", "The board has a chair.")
        .Clause("S-3", "The board has a treasurer.")
        .Cluster(new Cluster("east") { Clauses = ["S-1", "S-2"] })
        .Organisation(new Organisation("region") { Clauses = ["S-1"] })
        .Forum(new Forum("board") { Clauses = ["S-1", "S-1"] }, f => f
            .Count(m => m.Role("chair"), exactly: 1).Because("S-2").As("CHAIR")));

    [Fact]
    public void Coverage_OfACharter_SaysOfEachClauseWhatNamesIt() => Charter.Coverage().Clauses
        .Select(c => $"{c.Clause.Id} {c.Status}: {string.Join(", ", c.Bindings.Select(b => $"{b.Kind} {b.Id}"))}").Should().Equal(
            "S-1 Declared: Forum board, Organisation region, Cluster east",
            "S-2 Checked: Constraint CHAIR, Cluster east",
            "S-3 Unbound: ");

    [Fact]
    public void Coverage_OfACharter_CountsEachClauseOnce() => Enum.GetValues<ClauseStatus>().Select(Charter.Coverage().Count).Should().Equal(1, 1, 0, 1);

    [Fact]
    public void UnboundClauses_OfACharter_AreThoseOfTheCoverage() =>
        Charter.UnboundClauses.Should().Equal(Charter.Coverage().Clauses.Where(c => c.Status == ClauseStatus.Unbound).Select(c => c.Clause));
}
