using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Ids are compared after Unicode normalisation: <c>å</c> is one character or <c>a</c> with a ring, and means the same.</summary>
public sealed class NormalisationTests
{
    private const string DecomposedKey = "vesta\u030A";

    private static readonly string Charter =
        """
        charter: c
        levels: [ vestå ]
        roles: [ { id: vestå-rolle, seated: true } ]
        attributes: [ { id: farve-å, values: [ blå, rød ] } ]
        clusters: [ { id: vestå } ]
        organisations: [ { id: vestå, kind: kommuneå, sector: sektorå, clusters: [ vestå ] } ]
        fora: [ { id: vestå } ]
        constraints:
        """;

    private static readonly string Members =
        "register: r\nmemberships: [ { forum: vestå, person: åse, organisation: vestå, level: vestå, role: vestå-rolle, appointedBy: råd, attributes: { farve-å: blå } } ]";

    [Theory]
    [InlineData("{ level: vestå }")]
    [InlineData("{ role: vestå-rolle }")]
    [InlineData("{ organisation: vestå }")]
    [InlineData("{ cluster: vestå }")]
    [InlineData("{ kind: kommuneå }")]
    [InlineData("{ sector: sektorå }")]
    [InlineData("{ person: åse }")]
    [InlineData("{ appointedBy: råd }")]
    [InlineData("{ farve-å: blå }")]
    public void Condition_WrittenDecomposed_IsTheSame(string selection)
    {
        var constraint = $"\n  - {{ id: C, forum: vestå, count: {{ members: {selection}, exactly: 1 }} }}";

        Check(Charter + Decomposed(constraint), Members).Should().Be("held");
        Check(Decomposed(Charter + constraint), Members).Should().Be("held");
        Check(Charter + constraint, Decomposed(Members)).Should().Be("held");
    }

    [Fact]
    public void Exception_WrittenDecomposed_IsThatOfTheKey() => Check(
        Charter + Decomposed("\n  - { id: C, forum: vestå, count: { members: {}, per: cluster, min: 2, except: { vestå: { exactly: 1 } } } }"),
        Members).Should().Be("held");

    [Fact]
    public void Exception_WrittenDecomposedInCode_IsThatOfTheKey()
    {
        var charter = GovernanceRules.Charter.Define("c", c => c.Clusters("vestå").Organisation("o", cluster: "vestå").Forum("f", null, f => f.Count(
            new CountConstraint(Selection.Everything, Bounds.AtLeast(2))
            {
                Per = Property.Cluster,
                Except = System.Collections.Immutable.ImmutableDictionary<string, Bounds>.Empty.Add(DecomposedKey, Bounds.Exactly(1)),
            })));

        Answer.Of(charter.Check(Register.Define("r", r => r.Member("f", "p1", organisation: "o")), Given.Today)).Should().Be("held");
    }

    [Fact]
    public void Waiver_OfAKeyWrittenDecomposed_CoversIt()
    {
        const string waiver = "\nwaivers: [ { constraint: C, key: vestå, reason: R, decidedBy: b, decidedOn: 2014-01-01, to: 2014-12-31 } ]";

        Check(Charter + "\n  - { id: C, forum: vestå, everyCluster: { min: 2 } }", Members + Decomposed(waiver)).Should().Be("waived: vestå waived");
    }

    [Fact]
    public void Waiver_OfAKeyWrittenDecomposedInCode_CoversIt()
    {
        var charter = GovernanceRules.Charter.Define("c", c => c.Clusters("vestå").Forum("f", null, f => f.EveryCluster()));
        var waiver = new Waiver("F-EVERYCLUSTER", "R", "b", Given.Day("2014-01-01"), new Period(null, Given.Day("2014-12-31"))) { Key = DecomposedKey };

        Answer.Of(charter.Check(Register.Define("r", r => r.Covers("f").Waiver(waiver)), Given.Today)).Should().Be("waived: vestå waived");
    }

    [Fact]
    public void Waiver_OfASeatLineWrittenDecomposed_CoversIt()
    {
        const string seats = "\n  - { id: C, forum: vestå, seats: { lines: [ { name: rådmænd, members: {}, exactly: 2 } ] } }";
        const string waiver = "\nwaivers: [ { constraint: C, key: rådmænd, reason: R, decidedBy: b, decidedOn: 2014-01-01, to: 2014-12-31 } ]";

        Check(Charter + Decomposed(seats), Members + waiver).Should().Be("waived: rådmænd waived");
    }

    [Fact]
    public void Answer_OfWordsWrittenDecomposed_IsComposed()
    {
        var report = CharterFile.Parse(Decomposed(Charter + "\n  - { id: Å-1, forum: vestå, separate: { from: vestå } }"))
            .Check(RegisterFile.Parse(Decomposed(Members)), Given.Today);

        report.Findings.Single().Fingerprint.Should().Be("Å-1/vestå/åse");
        report.Findings.Single().Persons.Should().Equal("åse");
    }

    // Not the runtime's own decomposition, which does nothing where globalization is invariant, as in the command-line tool.
    private static string Decomposed(string text) => text.Replace("å", "a\u030A", StringComparison.Ordinal).Replace("Å", "A\u030A", StringComparison.Ordinal);

    private static string Check(string charter, string register) => Answer.Of(CharterFile.Parse(charter).Check(RegisterFile.Parse(register), Given.Today));
}
