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
        var declared = Bundle.Load(charter).Clauses.Select(c => $"{c.Id}: {c.Quote}");

        declared.Except(Catalogue.Quotes.Select(q => $"{q.Key}: {q.Value}"), StringComparer.Ordinal).Should().BeEmpty();
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
    public void Catalogue_Read_HasEveryClauseOfTheFiveDocuments() => Catalogue.Quotes.Should().HaveCount(338);

    [Fact]
    public void Charters_Together_DeclareEveryClauseOfTheCatalogue()
    {
        var declared = Bundle.Ids.SelectMany(i => Bundle.Load(i).Clauses).Select(c => c.Id.Text);

        Catalogue.Quotes.Keys.Except(declared, StringComparer.Ordinal).Should().BeEmpty();
    }
}
