namespace GovernanceRules.Tests.Charters;

/// <summary>Quotes of clauses, looked for in the texts of their sources.</summary>
public sealed class QuoteTests
{
    // Line 1 is the heading.
    private const string Text = """
        § 1. The board

        The board has a chair. The chair is elected
          by the members for two years, cf. art. 3, nr. 7. A member
        may be elected again.

        The board consists of:
        - four members
        - a treasurer, who is elected
          by the members
        1. a deputy

        # Meetings
        The board meets in March, when § 2 and (jf. stk. 3) allow. “It meets.” The chair is elected by lot in 2014. Then all is well
        """;

    [Theory]
    [InlineData("The board has a chair.", null, null, QuoteStatus.Found, "3")]
    [InlineData("  The   chair is elected\n by the members ", null, null, QuoteStatus.Found, "3")]
    [InlineData("The chair is elected", null, null, QuoteStatus.Ambiguous, "3,14")]
    [InlineData("The chair is elected", "a chair.", null, QuoteStatus.Found, "3")]
    [InlineData("The chair is elected", null, "by lot", QuoteStatus.Found, "14")]
    [InlineData("The chair is elected", "a chair.", "by lot", QuoteStatus.NotFound, "")]
    [InlineData("the board has a chair.", null, null, QuoteStatus.NotFound, "")]
    [InlineData("The chair is elected by the members", "has a\n  chair. ", null, QuoteStatus.Found, "3")]
    [InlineData("The board consists of: [...] a deputy", null, null, QuoteStatus.Found, "7")]
    [InlineData("The board consists of: […] a treasurer [...] a deputy", null, null, QuoteStatus.Found, "7")]
    [InlineData("a deputy [...] four members", null, null, QuoteStatus.NotFound, "")]
    [InlineData("four members [...] by the members", null, "1. a deputy", QuoteStatus.Found, "8")]
    [InlineData("The board [...] for two years", null, null, QuoteStatus.Ambiguous, "1,3")]
    [InlineData("[...]", null, null, QuoteStatus.NotFound, "")]
    [InlineData("Then all is well", null, "and good", QuoteStatus.NotFound, "")]
    public void Quote_InTheTextOfItsSource_IsFoundOnItsLines(string quote, string? prefix, string? suffix, QuoteStatus status, string lines)
    {
        var clause = Of(new Clause("S-1", quote) { Source = "statutes", Prefix = prefix, Suffix = suffix }).Coverage().Clauses.Single();

        (clause.Quote, string.Join(",", clause.QuoteLines)).Should().Be((status, lines));
    }

    [Fact]
    public void Quote_WithoutATextOfItsSource_IsNotLookedFor()
    {
        var coverage = Of(new Clause("S-1", "The board"), new Clause("S-2", "The board") { Source = "note" }).Coverage();

        coverage.Clauses.Select(c => c.Quote).Should().Equal(QuoteStatus.NoText, QuoteStatus.NoText);
        (coverage.Count(QuoteStatus.NoText), coverage.Count(QuoteStatus.Found)).Should().Be((2, 0));
    }

    [Fact]
    public void Quote_WithDecomposedLetters_IsFound() =>
        Charter.Define("c", c => c.Source(new Source("s", "S") { Text = "Målet er nået." }).Clause("S-1", "Ma\u030Alet er na\u030Aet.", "s"))
            .Coverage().Clauses.Single().Quote.Should().Be(QuoteStatus.Found);

    [Fact]
    public void Source_WithText_TellsTheSentencesThatNoClauseQuotes() => Unquoted(Of()).Should().Equal(
        "3: The board has a chair.",
        "3: The chair is elected by the members for two years, cf. art. 3, nr. 7. A member may be elected again.",
        "7: The board consists of:",
        "8: - four members",
        "9: - a treasurer, who is elected by the members",
        "11: 1. a deputy",
        "14: The board meets in March, when § 2 and (jf. stk. 3) allow.",
        "14: “It meets.”",
        "14: The chair is elected by lot in 2014.");

    [Fact]
    public void Sentence_OfWhichAClauseQuotesAPart_IsQuoted()
    {
        var charter = Of(
            new Clause("S-1", "has a chair. The chair") { Source = "statutes" },
            new Clause("S-2", "consists of: [...] a treasurer [...] in 2014") { Source = "statutes" },
            new Clause("S-3", "It meets") { Source = "note" });

        Unquoted(charter).Should().Equal(
            "8: - four members",
            "11: 1. a deputy",
            "14: The board meets in March, when § 2 and (jf. stk. 3) allow.",
            "14: “It meets.”");
        charter.Coverage().Sources.Single().Sentences.Should().Be(9);
    }

    private static IEnumerable<string> Unquoted(Charter charter) => charter.Coverage().Sources.Single().Unquoted.Select(s => $"{s.Line}: {s.Text}");

    private static Charter Of(params Clause[] clauses) => Charter.Define("c", c =>
    {
        c.Source(new Source("statutes", "The statutes") { Text = Text }).Source("note", "A note");
        foreach (var clause in clauses)
            c.Clause(clause);
    });
}
