namespace GovernanceRules.Tests.Charters;

public sealed class CharterDifferenceTests
{
    [Fact]
    public void Constraint_WhoseNamesAloneDiffer_HasNotChanged()
    {
        var difference = Board("The directorate").DifferenceFrom(Board("The board"));

        difference.Constraints.Should().BeEmpty();
        difference.Unchanged.Should().Be(1);
    }

    [Fact]
    public void Constraint_ThatMeansAnotherForumOfTheSameName_IsToldById()
    {
        var change = Board("The board", other: "panel").DifferenceFrom(Board("The board", other: "council")).Constraints.Single().Changes(GovernanceRules.Language.English).Single();

        change.Aspect.Should().Be(ConstraintAspect.Demand);
        change.From.Should().Contain("`council`");
        change.To.Should().Contain("`panel`").And.NotContain("The board");
    }

    [Fact]
    public void Period_ThatComesFromTheCharter_IsNoChangeOfTheConstraint() =>
        Board("The board", from: 2018).DifferenceFrom(Board("The board", from: 2014)).Constraints.Should().BeEmpty();

    [Fact]
    public void Constraints_MatchedById_CameWentOrChanged()
    {
        static Charter Of(params (string Id, int Seats)[] constraints) => Charter.Define("c", c => c.Forum("board", null, f =>
        {
            foreach (var (id, seats) in constraints)
                f.Count(exactly: seats).As(id);
        }));

        var difference = Of(("B", 3), ("C", 4), ("D", 5)).DifferenceFrom(Of(("A", 1), ("B", 2), ("C", 4)));

        difference.Constraints.Select(c => $"{c.Id} {c.Kind}: {c.Demand(GovernanceRules.Language.Danish)}").Should().Equal(
            "B Changed: Der er præcis 3 medlemmer.", "D Came: Der er præcis 5 medlemmer.", "A Went: Der er præcis 1 medlem.");
        difference.Unchanged.Should().Be(1);
    }

    [Fact]
    public void Fora_OfOneCharterAlone_CameOrWent()
    {
        var difference = Board("The board", other: "panel").DifferenceFrom(Board("The board", other: "council"));

        difference.ForaThatCame.Select(f => f.Id.Text).Should().Equal("panel");
        difference.ForaThatWent.Select(f => f.Id.Text).Should().Equal("council");
    }

    [Theory]
    [InlineData(2, 2, "", "")]
    [InlineData(2, 1, "SIZE/board", "")]
    [InlineData(1, 2, "", "SIZE/board")]
    [InlineData(1, 1, "", "")]
    public void Register_CheckedAgainstBoth_HasWhatIsNewAndWhatIsGone(int before, int now, string came, string went)
    {
        static Charter Of(int most) => Charter.Define("c", c => c.Forum("board", null, f => f.Count(max: most).As("SIZE")));
        var register = Register.Define("r", r => r.Member("board", "p1").Member("board", "p2"));

        var findings = Of(now).DifferenceFrom(Of(before)).Check(register, new DateOnly(2014, 3, 1));

        string.Join(' ', findings.Came.Select(f => f.Fingerprint)).Should().Be(came);
        string.Join(' ', findings.Went.Select(f => f.Fingerprint)).Should().Be(went);
    }

    [Fact]
    public void Finding_ThatIsAWarningNow_IsGoneAsAnErrorAndNotNew()
    {
        static Charter Of(Severity severity) => Charter.Define("c", c => c.Forum("board", null, f => f.Count(max: 1).As("SIZE").Severity(severity)));
        var register = Register.Define("r", r => r.Member("board", "p1").Member("board", "p2"));

        var findings = Of(Severity.Warning).DifferenceFrom(Of(Severity.Error)).Check(register, new DateOnly(2014, 3, 1));

        (findings.Came.Length, findings.Went.Single().Severity, findings.Same).Should().Be((0, Severity.Error, 0));
    }

    [Fact]
    public void Charter_NotInForceThatDay_FindsNothing()
    {
        var findings = Board("The board", from: 2018).DifferenceFrom(Board("The board", from: 2014))
            .Check(Register.Define("r", _ => { }), new DateOnly(2014, 3, 1));

        findings.Earlier.Should().NotBeNull();
        findings.Later.Should().BeNull();
    }

    private static Charter Board(string name, string other = "panel", int from = 2014) => Charter.Define("c", c => c
        .InForce(new DateOnly(from, 1, 1))
        .Forum(other, name)
        .Forum("board", name, f => f.DrawnFrom(other).As("DRAWN")));
}
