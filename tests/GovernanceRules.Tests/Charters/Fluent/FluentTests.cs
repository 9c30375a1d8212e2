using System.Reflection;
using System.Text.Json.Nodes;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>A charter written in C# and the same in YAML say the same of a register, to the byte.</summary>
public sealed class FluentTests
{
    private const string Members =
        """
        ssg p1 skive chair director gender=woman by=kosu; ssg p2 viborg chief gender=man by=region; ssg p3 region chair director; ssg p4 plo by=kosu
        ssg p5; ssg p6 herning deputy chief; ssg p1 hev; ssg p7 secretary; ssg p8 viborg observer mayor
        kosu p1 skive; kosu p2 region deputy; kosu p9 herning chair; theme-b p5
        sku a1 skive chair mayor; sku a2 herning politician; sku a3 region vice-chair politician; sku a4 politician
        cluster-vest p1 herning; cluster-vest p2 viborg; cluster-midt p4
        person p1 competences=law; person p2 competences=; person p3 competences=nursing gender=woman; unrecorded theme-a
        meeting ssg 2013-06-01 present=p1; matter m ssg 2014-02-01 decided for=p1 against=p4 concernsPersons=p4; meeting ssg 2014-02-10 present=p1; meeting ssg 2014-02-20 present=; meeting ssg 2014-02-21 present=; meeting ssg 2014-02-22 present=
        """;

    private const string FewMembers = "ssg p1 region chief; kosu p9 herning; sku a1 skive chair mayor; person p1 competences=";

    public static TheoryData<string> Demands => [.. FluentDemands.OfForum.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Conditions => [.. FluentDemands.Conditions.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Demands))]
    public void Demand_InCodeAndInYaml_GivesTheSameReport(string demand)
    {
        var (code, yaml) = FluentDemands.OfForum[demand];

        ShouldGiveTheSameReport(FluentBase.With(_ => { }, code), $"  - {{ forum: ssg, {yaml} }}");
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Condition_InCodeAndInYaml_GivesTheSameReport(string condition)
    {
        var (code, yaml) = FluentDemands.Conditions[condition];

        ShouldGiveTheSameReport(FluentBase.With(_ => { }, f => f.Count(code, exactly: 99)), $"  - {{ id: SSG-COUNT, forum: ssg, count: {{ members: {yaml}, exactly: 99 }} }}");
    }

    [Fact]
    public void ForaOfKind_InCodeAndInYaml_GivesTheSameReport() => ShouldGiveTheSameReport(
        FluentBase.With(c => c.ForaOfKind("cluster-forum", f => f.EveryOrganisation(o => o.Kind("municipality").OwnCluster()).Count(m => m.OwnCluster(), min: 1))),
        """
          - { id: CLUSTER-FORUM-EVERYORGANISATION, forum: { kind: cluster-forum }, everyOrganisation: { kind: municipality, cluster: own } }
          - { id: CLUSTER-FORUM-COUNT, forum: { kind: cluster-forum }, count: { members: { cluster: own }, min: 1 } }
        """);

    [Fact]
    public void Things_InCodeAndInYaml_GiveTheSameReport() => ShouldGiveTheSameReport(
        FluentBase.With(c => c.Things(t => t
            .Count(Subject.Fora, f => f.Kind("theme-group").Is(Property.ReportsTo, "ssg"), exactly: 2)
            .Count(Subject.Organisations, null, min: 3, per: Property.Sector)
            .Count(Subject.Clusters, k => k.Organisation("skive"), max: 1)
            .Every(Subject.Fora, f => f.Kind("theme-group"), i => i.Is(Property.ReportsTo, "ssg"))
            .Every(Subject.Organisations, null, i => i.Kind("municipality")))),
        """
          - { id: TEST-COUNT, count: { fora: { kind: theme-group, reportsTo: ssg }, exactly: 2 } }
          - { id: TEST-COUNT-2, count: { organisations: {}, min: 3, per: sector } }
          - { id: TEST-COUNT-3, count: { clusters: { organisation: skive }, max: 1 } }
          - { id: TEST-EVERY, every: { fora: { kind: theme-group }, is: { reportsTo: ssg } } }
          - { id: TEST-EVERY-2, every: { organisations: {}, is: { kind: municipality } } }
        """);

    [Fact]
    public void WhatIsSaidOfADemand_InCodeAndInYaml_GivesTheSameReport() => ShouldGiveTheSameReport(
        FluentBase.With(
            c => c.Source("note", "Notat", new DateOnly(2014, 2, 3)).Clause("M-1", "Alle klynger er repræsenteret.", "note", "Afsnit 2"),
            f => f.EveryCluster().As("CLUSTERS").Because("M-1").Severity(Severity.Warning).WaivableBy("kosu", "sku").Note("Read so.")
                .Count(exactly: 2).Severity(new SeverityRule(Severity.Info, Severity.Warning)).During(new DateOnly(2014, 3, 1), new DateOnly(2014, 3, 31))
                .AtLeast("director").During(null, new DateOnly(2014, 2, 28))
                .AtMost("chief").When(m => m.AnyRole(), min: 2).Grace(new Duration(30, DurationUnit.Day)).Remedy(new LocalizedText("Find en anden.", "Find another."))
                .SeparateFrom("kosu").When(exactly: 1, min: null, max: null).GraceUntil(new DateOnly(2014, 4, 1))
                .AtLeast("chief").As("AT-FIRST").AskedAtAppointment()),
        """
          - { id: CLUSTERS, forum: ssg, everyCluster: {}, clause: M-1, severity: warning, waivable: { by: [ kosu, sku ] }, note: Read so. }
          - { id: SSG-COUNT, forum: ssg, count: { members: {}, exactly: 2 }, severity: { min: info, max: warning }, inForce: { from: 2014-03-01, to: 2014-03-31 } }
          - { id: SSG-LEVEL, forum: ssg, level: { atLeast: director }, inForce: { to: 2014-02-28 } }
          - { id: SSG-LEVEL-2, forum: ssg, level: { atMost: chief }, when: { members: { role: any }, min: 2 }, grace: 30d, remedy: { da: Find en anden., en: Find another. } }
          - { id: SSG-SEPARATE, forum: ssg, separate: { from: kosu }, when: { exactly: 1 }, grace: { until: 2014-04-01 } }
          - { id: AT-FIRST, forum: ssg, level: { atLeast: chief }, asked: atAppointment }
        """,
        "sources: [ { id: note, title: Notat, date: 2014-02-03 } ]\nclauses: [ { id: M-1, quote: Alle klynger er repræsenteret., source: note, section: Afsnit 2 } ]");

    /// <summary>A method that no row names would not be tried.</summary>
    [Theory]
    [InlineData(typeof(ForumBuilder))]
    [InlineData(typeof(SelectionBuilder))]
    public void Builder_EveryMethod_IsTried(Type builder)
    {
        var tried = builder == typeof(ForumBuilder) ? FluentDemands.OfForum.Keys.Concat(FluentDecisionTests.OfForum) : FluentDemands.Conditions.Keys.Append("OwnCluster");

        var extensions = typeof(ForumBuilderExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.GetParameters()[0].ParameterType == builder);
        builder.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Concat(extensions).Select(m => m.Name).Distinct()
            .Should().BeSubsetOf(tried.Select(t => t.Split(' ')[0]));
    }

    private static void ShouldGiveTheSameReport(Charter code, string constraints, string? more = null)
    {
        var yaml = CharterFile.Parse(BaseCharter.Text(constraints, more), "charter.yaml");
        var registers = new[] { Members, FewMembers }.Select(CompactRegister.Of).ToList();

        foreach (var register in registers)
            foreach (var language in new[] { Language.English, Language.Danish })
                WithoutPlaces(code.Check(register, Given.Today), language).Should().Be(WithoutPlaces(yaml.Check(register, Given.Today), language));
        code.Constraints.Select(c => (c.Id.Text, c.Note, c.InForce, c.Severity, string.Join(' ', c.WaivableBy)))
            .Should().Equal(yaml.Constraints.Select(c => (c.Id.Text, c.Note, c.InForce, c.Severity, string.Join(' ', c.WaivableBy))));
        registers.SelectMany(r => code.Check(r, Given.Today).Findings).Should().NotBeEmpty("a demand that finds nothing shows little");
    }

    /// <summary>A charter in code has no places in files.</summary>
    private static string WithoutPlaces(Report report, Language language)
    {
        var json = JsonNode.Parse(Json.Of(report, language))!;
        foreach (var finding in json["runs"]![0]!["findings"]!.AsArray())
            foreach (var place in finding!["locations"]!.AsArray().Where(l => l!["role"]!.GetValue<string>() == "constraint").ToList())
                finding["locations"]!.AsArray().Remove(place);
        return json.ToJsonString();
    }
}
