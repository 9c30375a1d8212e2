namespace GovernanceRules.DanishHealth.Tests;

public sealed class CharterTests
{
    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Charter_OfTheBundle_BearsItsId(string charter) => Bundle.Load(charter).Id.Text.Should().Be(charter);

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Charter_OfTheBundle_LeavesNoClauseUnbound(string charter) =>
        Bundle.Load(charter).UnboundClauses.Select(c => c.Id.Text).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Charter_OfTheBundle_QuotesTheDocumentsWordForWord(string charter)
    {
        var declared = Bundle.Load(charter).Clauses.Where(c => !Catalogue.IsAcrossDocuments(c)).Select(c => $"{c.Id}: {c.Quote}");

        declared.Except(Catalogue.Quotes.Select(q => $"{q.Key}: {q.Value}"), StringComparer.Ordinal).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void ClauseAcrossTheDocuments_OfACharter_QuotesTheSameSectionOfItsDocument(string charter)
    {
        var clauses = Bundle.Load(charter).Clauses;
        var quoted = clauses.Where(c => !Catalogue.IsAcrossDocuments(c)).ToLookup(c => (c.Source, c.Section), c => c.Quote);

        clauses.Where(Catalogue.IsAcrossDocuments)
            .Where(c => c.Quote.Split(" [...] ").Any(words => !quoted[(c.Source, c.Section)].Any(q => q.Contains(words, StringComparison.Ordinal))))
            .Select(c => $"{c.Id}: {c.Quote}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Constraint_OfACharter_QuotesNoClauseAcrossTheDocuments(string charter)
    {
        var loaded = Bundle.Load(charter);

        loaded.Constraints.SelectMany(c => c.Clauses).Concat(loaded.Escalations.SelectMany(e => e.Clauses))
            .Where(c => c.Text.StartsWith("X-", StringComparison.Ordinal)).Should().BeEmpty("a finding quotes the sentence that is broken");
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Charter_OfTheBundle_SaysOfEachClauseWhereItStands(string charter) =>
        Bundle.Load(charter).Clauses.Where(c => c.Source is null || string.IsNullOrWhiteSpace(c.Section)).Select(c => c.Id.Text).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Charter_OfTheBundle_GivesAReasonWhereNothingChecksAClause(string charter) =>
        Bundle.Load(charter).Clauses.Where(c => c.Unchecked is { } reason && string.IsNullOrWhiteSpace(reason)).Select(c => c.Id.Text).Should().BeEmpty();

    [Fact]
    public void Catalogue_Read_HasEveryClauseOfTheFiveDocuments() => Catalogue.Quotes.Should().HaveCount(322);

    [Fact]
    public void Charters_Together_DeclareEveryClauseOfTheCatalogue()
    {
        var declared = Bundle.Ids.SelectMany(i => Bundle.Load(i).Clauses).Select(c => c.Id.Text);
        var across = Enumerable.Range(1, 16).Select(i => $"X-{i:00}");

        Catalogue.Quotes.Keys.Concat(across).Except(declared, StringComparer.Ordinal).Should().BeEmpty();
    }
}
