namespace GovernanceRules.Tests.Facts.Join;

/// <summary>What cannot be meant, though every word is known; and words of fora, organisations and clusters.</summary>
public sealed class CharterFaultTests
{
    public static TheoryData<string, string> Constraints => new()
    {
        { "count: { members: { cluster: ^own }, min: 1 }", "GOV022: `C` asks for the `own` cluster of the forum `ssg`, which has none; give the forum a `cluster`" },
        { "everyOrganisation: { kind: municipality, cluster: ^own }", "GOV022: `C` asks for the `own` cluster of the forum `ssg`, which has none; give the forum a `cluster`" },
        { "forum: { kind: [ cluster-forum, political ] }, everyOrganisation: { cluster: ^own }", "GOV022: `C` asks for the `own` cluster of the forum `sku`, which has none; give the forum a `cluster`" },
        { "forum: [ cluster-vest, theme-a ], count: { members: { not: { cluster: ^own } }, min: 1 }", "GOV022: `C` asks for the `own` cluster of the forum `theme-a`, which has none; give the forum a `cluster`" },
        { "forum: { anyOf: [ { kind: cluster-forum }, { forum: kosu } ] }, count: { members: { cluster: ^own }, min: 1 }", "GOV022: `C` asks for the `own` cluster of the forum `kosu`, which has none; give the forum a `cluster`" },
        { "forum: { not: { kind: [ cluster-forum, political, secretariat, theme-group ] } }, count: { members: { cluster: ^own }, min: 1 }", "GOV022: `C` asks for the `own` cluster of the forum `kosu`, which has none; give the forum a `cluster`" },
        { "forum: { reportsTo: ssg }, count: { members: { cluster: ^own }, min: 1 }", "GOV022: `C` asks for the `own` cluster of the forum `secretariat`, which has none; give the forum a `cluster`" },
        { "count: { organisations: { cluster: ^own }, min: 1 }", "GOV022: `C` is about no forum, so there is no `own` cluster" },
    };

    public static TheoryData<string, string, string> Elements => new()
    {
        { "cluster of a forum", "clusters: [ { id: vest } ]\nfora: [ { id: a, cluster: west } ]", "charter.yaml:3:27: error GOV012: the cluster `west` is not declared; did you mean `vest`?" },
        { "forum above", "fora: [ { id: board, reportsTo: bord } ]", "charter.yaml:2:33: error GOV012: the forum `bord` is not declared; did you mean `board`?" },
        { "secretariat", "organisations: [ { id: region } ]\nfora: [ { id: a, servedBy: regoin } ]", "charter.yaml:3:28: error GOV012: the forum or organisation `regoin` is not declared; did you mean `region`?" },
        { "forum that is succeeded", "fora: [ { id: board, succeeds: bord } ]", "charter.yaml:2:32: error GOV012: the forum `bord` is not declared; did you mean `board`?" },
        { "founding body of a list", "bodies: [ council ]\nfora: [ { id: a, setUpBy: counsil } ]", "charter.yaml:3:27: error GOV012: the body `counsil` is not declared; did you mean `council`?" },
        { "cluster of an organisation", "clusters: [ { id: vest } ]\norganisations: [ { id: o, clusters: [ vest, { id: west, to: 2014-01-01 } ] } ]", "charter.yaml:3:51: error GOV012: the cluster `west` is not declared; did you mean `vest`?" },
        { "attribute of a forum", "attributes: [ area ]\nfora: [ { id: a, attributes: { aera: it } } ]", "charter.yaml:3:38: error GOV012: the attribute `aera` is not declared; did you mean `area`?" },
        { "attribute of an organisation", "attributes: [ { id: size, values: [ large, small ] } ]\norganisations: [ { id: a, attributes: { size: larg } } ]", "charter.yaml:3:47: error GOV017: `larg` is none of the values of the attribute `size`; did you mean `large`?" },
        { "attribute of a cluster", "clusters: [ { id: a, attributes: { size: large } } ]", "charter.yaml:2:42: error GOV012: the attribute `size` is not declared" },
        { "a forum that reports to itself", "fora: [ { id: a, reportsTo: a } ]", "charter.yaml:2:29: error GOV018: `reportsTo` runs in a circle: `a` -> `a`" },
        { "a circle of three", "fora: [ { id: a, reportsTo: b }, { id: b, reportsTo: c }, { id: c, reportsTo: a }, { id: d, reportsTo: a } ]", "charter.yaml:2:29: error GOV018: `reportsTo` runs in a circle: `a` -> `b` -> `c` -> `a`" },
        { "succeeds, both in force for good", "fora: [ { id: a }, { id: b, succeeds: a } ]", "charter.yaml:2:39: error GOV025: the forum `b` succeeds `a`, but both are in force on some day; the old one ends before the new one starts" },
        { "succeeds, both in force on one day", "fora: [ { id: a, inForce: { to: 2014-01-01 } }, { id: b, succeeds: a, inForce: { from: 2014-01-01 } } ]", "charter.yaml:2:68: error GOV025: the forum `b` succeeds `a`, but both are in force on some day; the old one ends before the new one starts" },
    };

    [Theory]
    [MemberData(nameof(Constraints))]
    public void Constraint_ThatCannotBeMeant_IsAFaultAtItsPlace(string constraint, string expected) => JoinFaultsOf.Constraint(constraint).Should().Equal(expected);

    [Theory]
    [InlineData("forum: { kind: cluster-forum }")]
    [InlineData("forum: { cluster: [ vest, midt ] }")]
    [InlineData("forum: { kind: cluster-forum, reportsTo: ssg }")]
    [InlineData("forum: { not: { kind: [ political, steering-group, secretariat, theme-group ] } }")]
    [InlineData("forum: { reportsTo: ssg, anyOf: [ { cluster: vest }, { forum: cluster-midt } ] }")]
    public void OwnCluster_OfForaThatAllHaveOne_IsNoFault(string fora) =>
        JoinFaultsOf.Constraint($"{fora}, count: {{ members: {{ cluster: own }}, min: 1 }}").Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Elements))]
    public void Element_WithAWordThatNothingDeclares_IsAFaultAtItsPlace(string situation, string elements, string expected) =>
        JoinFaultsOf.Charter($"charter: c\n{elements}").Should().Equal([expected], situation);

    [Theory]
    [InlineData("fora: [ { id: a, inForce: { to: 2013-12-31 } }, { id: b, succeeds: a, inForce: { from: 2014-01-01 } } ]")]
    [InlineData("fora: [ { id: a, reportsTo: b }, { id: b, reportsTo: none } ]")]
    [InlineData("fora: [ { id: a, setUpBy: anybody } ]")]
    public void Element_ThatFits_IsNoFault(string elements) => JoinFaultsOf.Charter($"charter: c\n{elements}").Should().BeEmpty();

    /// <summary>What a reader refuses is refused of a charter in code where it meets a register.</summary>
    [Fact]
    public void CharterInCode_ThatCannotBeMeant_IsAFaultWithoutAPlace()
    {
        var charter = Charter.Define("c", c => c.Forum("f", null, f => f
            .Count(new CountConstraint(Selection.Everything, Bounds.AtLeast(1)) { Per = Property.Role }).As("ALL")
            .Count(new CountConstraint(Selection.Where(m => m.Is(Property.ReportsTo, "f")), Bounds.AtLeast(1))).As("FACET")
            .Count(new CountConstraint(Selection.Everything, Bounds.AtLeast(Bound.Share(1, 2))) { Distinct = Property.Sector, Per = Property.Cluster }).As("SHARE"))
            .Things(t => t
                .Count(Subject.Fora, s => s.Sector("x"), min: 1)
                .Count(Subject.Organisations, s => s.Level("x"), min: 1)
                .Every(Subject.Clusters, null, s => s.Is(Property.SetUpBy, "x"))));

        var check = () => charter.Check(Register.Define("r", _ => { }), new DateOnly(2014, 3, 1));

        check.Should().Throw<InvalidInputException>().Which.Diagnostics.Select(f => f.ToString()).Should().Equal(
            "error GOV023: `ALL` counts per `role` over all, which only organisations, clusters, sectors and levels allow; give `over` a list or `present`",
            "error GOV021: memberships have no `reportsTo`",
            "error GOV016: `SHARE` asks for a share of persons, but `distinct` counts no persons; give whole numbers",
            "error GOV021: fora have no `sector`",
            "error GOV012: the sector `x` is not declared",
            "error GOV021: organisations have no `level`",
            "error GOV012: the level `x` is not declared",
            "error GOV021: clusters have no `setUpBy`");
    }
}
