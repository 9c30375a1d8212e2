namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>The ids and clauses that constraints written in C# get.</summary>
public sealed class ConstraintIdTests
{
    [Fact]
    public void Id_OfADemand_IsForumAndPrincipleThenANumber() => Ids(f => f
        .Count(min: 1).EveryCluster().Count(max: 9).Count(exactly: 3).AtLeast("chief")).Should().Equal(
        "BOARD-COUNT", "BOARD-EVERYCLUSTER", "BOARD-COUNT-2", "BOARD-COUNT-3", "BOARD-LEVEL");

    [Fact]
    public void Id_OfTwoFora_IsCountedApart() => Charter.Define("c", c => c
        .Forum("board", null, f => f.Count(min: 1)).Forum("group", null, f => f.Count(min: 1))).Constraints.Select(c => c.Id.Text)
        .Should().Equal("BOARD-COUNT", "GROUP-COUNT");

    [Fact]
    public void Id_ThatIsGiven_IsKeptAndNotGivenAgain() => Ids(f => f
        .Count(min: 1).Count(min: 2).As("BOARD-COUNT").Count(min: 3)).Should().Equal("BOARD-COUNT-2", "BOARD-COUNT", "BOARD-COUNT-3");

    [Fact]
    public void Id_OfFourSeatLines_IsOne() => Ids(f => f
        .Seats("a", exactly: 1).Seats("b", exactly: 1).NoOtherSeats().Seats("c", exactly: 1)).Should().Equal("BOARD-SEATS", "BOARD-SEATS-2");

    [Fact]
    public void Id_OfASelectionAndOfThings_IsKindAndCharter() => Charter.Define("c", c => c
        .ForaOfKind("theme-group", f => f.Count(min: 1)).Things(t => t.Count(Subject.Clusters, min: 0)).Kinds("theme-group")).Constraints.Select(c => c.Id.Text)
        .Should().Equal("THEME-GROUP-COUNT", "C-COUNT");

    [Fact]
    public void Id_GivenTwice_IsAFault() =>
        FluentActions.Invoking(() => Ids(f => f.Count(min: 1).As("A").Count(min: 2).As("A"))).Should().Throw<InvalidInputException>()
            .Which.Diagnostics.Should().Equal(new Diagnostic("GOV010", null, "the constraint `A` is declared twice"));

    [Fact]
    public void Because_ADeclaredClause_NamesIt() => Of(c => c.Clause("M-1", "The words."), f => f.Count(min: 1).Because("M-1"))
        .Should().Be("M-1=The words.");

    [Fact]
    public void Because_TheWordsOfADeclaredClause_NamesIt() => Of(c => c.Clause("M-1", "The words."), f => f.Count(min: 1).Because("The words."))
        .Should().Be("M-1=The words.");

    [Fact]
    public void Because_AClauseDeclaredLater_NamesIt() =>
        Charter.Define("c", c => c.Forum("board", null, f => f.Count(min: 1).Because("M-1")).Clause("M-1", "The words."))
            .Constraints.Single().Clauses.Should().Equal(new Identifier("M-1"));

    [Fact]
    public void Because_AQuote_DeclaresAClauseUnderTheConstraintsId() => Of(_ => { }, f => f.Count(min: 1).Because("There is somebody."))
        .Should().Be("BOARD-COUNT=There is somebody.");

    [Fact]
    public void Because_TwoQuotes_DeclaresTwoClauses() => Of(_ => { }, f => f.Count(min: 1).As("A").Because("One.").Because("Two."))
        .Should().Be("A=One. A.2=Two.");

    [Fact]
    public void Because_TheSameQuoteTwice_DeclaresOneClause()
    {
        var charter = Charter.Define("c", c => c.Forum("board", null, f => f.Count(min: 1).Because("One.").EveryCluster().Because("One.")));

        charter.Clauses.Should().ContainSingle();
        charter.Constraints.Should().OnlyContain(c => c.Clauses.Single() == new Identifier("BOARD-COUNT"));
    }

    [Fact]
    public void Finding_OfADemandWithAQuote_BearsTheQuote() => Charter.Define("c", c => c.Forum("board", null, f => f.Count(min: 1).Because("There is somebody.")))
        .Check(Register.Define("r", r => r.Covers("board")), Support.Given.Today).Findings.Single().Clauses.Single().Quote.Should().Be("There is somebody.");

    private static IEnumerable<string> Ids(Action<ForumBuilder> demands) =>
        Charter.Define("c", c => c.Levels("chief").Forum("board", null, demands)).Constraints.Select(c => c.Id.Text);

    private static string Of(Action<CharterBuilder> declare, Action<ForumBuilder> demands)
    {
        var charter = Charter.Define("c", c =>
        {
            declare(c);
            c.Forum("board", null, demands);
        });
        return string.Join(' ', charter.Constraints.Single().Clauses.Select(c => $"{c}={charter.FindClause(c)!.Quote}"));
    }
}
