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
    public void Coverage_OfACharter_CountsEachClauseOnce() => Enum.GetValues<ClauseStatus>().Select(Charter.Coverage().Count).Should().Equal(1, 0, 0, 1, 0, 1);

    [Fact]
    public void UnboundClauses_OfACharter_AreThoseOfTheCoverage() =>
        Charter.UnboundClauses.Should().Equal(Charter.Coverage().Clauses.Where(c => c.Status == ClauseStatus.Unbound).Select(c => c.Clause));

    [Fact]
    public void Coverage_OfWhatAForumMayDecide_IsChecked()
    {
        var charter = Charter.Define("c", c => c
            .Clause("S-1", "The board decides budgets.").Clause("S-2", "The board does not decide names.").Clause("S-3", "There is a board.")
            .Forum(new Forum("board") { Clauses = ["S-3"], Decides = [new MatterWord("budget") { Clauses = ["S-1"] }], MayNotDecide = [new MatterWord("name") { Clauses = ["S-2"] }] }));

        charter.Coverage().Clauses.Select(c => $"{c.Clause.Id} {c.Status}: {string.Join(", ", c.Bindings.Select(b => $"{b.Kind} {b.Id}"))}").Should().Equal(
            "S-1 Checked: Competence board", "S-2 Checked: Competence board", "S-3 Declared: Forum board");
    }

    [Fact]
    public void Coverage_OfWhatRestsOnVerdicts_IsHandFed()
    {
        var charter = Charter.Define("c", c => c
            .Attribute(new AttributeDefinition("sound") { Verdict = true })
            .Attribute("gender")
            .Clause("S-1", "Two members are sound.")
            .Clause("S-2", "Each member is sound, and the chair is.")
            .Clause("S-3", "There is a sound chair, and a vice-chair.")
            .Clause("S-4", "There is a sound chair.")
            .Clause("S-5", "Two genders.")
            .Clause("S-6", "Nobody elsewhere is unsound.")
            .Clause(new Clause("S-7", "The chair is wise.") { Unchecked = "Wisdom is not recorded.", Checkable = true })
            .Clause(new Clause("S-8", "There is a panel, and it is wise.") { Unchecked = "Wisdom is not recorded.", Checkable = true })
            .Clause(new Clause("S-9", "The board may sing.") { Unchecked = "A permission." })
            .Forum(new Forum("panel") { Clauses = ["S-8"] })
            .Forum("board", null, f => f
                .Count(m => m.Attribute("sound", "yes"), min: 2).Because("S-1").As("TWO")
                .Every(null, m => m.Attribute("sound", "yes")).Because("S-2").As("EACH")
                .Count(m => m.Role("chair"), exactly: 1).Because("S-2").As("CHAIR")
                .Seats("chair", m => m.Role("chair").Attribute("sound", "yes"), exactly: 1).Because("S-3").As("SEATS")
                .Seats("vice", m => m.Role("vice-chair"), exactly: 1).Because("S-3")
                .Balance(GroupingKey.OfAttribute("gender"), ["woman", "man"], Bound.Share(1, 3)).Because("S-5").As("BALANCE")
                .Every(null, m => m.Not(n => n.Also(a => a.Attribute("sound", "no")))).Because("S-6").As("ELSEWHERE")));

        var coverage = charter.Coverage();

        coverage.Clauses.Select(c => $"{c.Clause.Id} {c.Status}: {string.Join(", ", c.Bindings.Select(b => b.HandFed ? $"({b.Id})" : b.Id))}").Should().Equal(
            "S-1 HandFed: (TWO)", "S-2 Checked: (EACH), CHAIR", "S-3 Checked: SEATS", "S-4 Unbound: ", "S-5 Checked: BALANCE", "S-6 HandFed: (ELSEWHERE)",
            "S-7 NotSaid: ", "S-8 NotSaid: panel", "S-9 Unchecked: ");
        coverage.Checkable.Should().Be(7);
    }

    [Theory]
    [InlineData(null, false, "GOV005", "the clause `S-1` is `checkable`, and nothing says what the constraints have no words for; add `unchecked` with the reason")]
    [InlineData("It is not recorded.", true, "GOV020", "the clause `S-1` is `checkable`, that is not checked yet, but `CHAIR` checks it; leave `checkable` out")]
    public void Checkable_WithoutAReasonOrOfWhatIsChecked_IsAFault(string? reason, bool isChecked, string code, string text)
    {
        var define = () => Charter.Define("c", c => c
            .Clause(new Clause("S-1", "There is a chair.") { Unchecked = reason, Checkable = true })
            .Forum("board", null, f => f.Count(m => m.Role("chair"), exactly: 1).As("CHAIR").Because(isChecked ? "S-1" : "There is a board.")));

        define.Should().Throw<InvalidInputException>().Which.Diagnostics.Select(d => (d.Code, d.Text)).Should().Equal((code, text));
    }
}
