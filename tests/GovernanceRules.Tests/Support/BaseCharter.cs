using System.Text.RegularExpressions;

namespace GovernanceRules.Tests.Support;

/// <summary>The charter that the tables share: a few organisations in three clusters, and fora of several kinds.</summary>
internal static partial class BaseCharter
{
    public static readonly string[] Fora = ["sku", "ssg", "kosu", "secretariat", "cluster-vest", "cluster-midt", "theme-a", "theme-b", "old"];

    public static readonly string[] Organisations = ["herning", "viborg", "skive", "region", "hev", "plo"];

    public static readonly string[] Roles =
        ["chair", "vice-chair", "member", "secretary", "observer", "participant", "invited", "deputy", "ad-hoc", "tech-lead", "guest"];

    public static readonly string[] Levels = ["consultant", "chief", "director", "chief-executive", "politician", "mayor"];

    private const string Declarations =
        """
        levels: [ consultant, chief, director, chief-executive ]
        otherLevels: [ politician, mayor ]
        roles: [ { id: tech-lead, seated: true }, { id: guest, seated: false } ]
        attributes: [ { id: gender, values: [ woman, man ] }, { id: voting, values: [ yes, no ], default: yes }, list ]
        clusters:
          - { id: vest, name: Vestklyngen, kind: somatic }
          - { id: midt, name: Midtklyngen, kind: somatic }
          - { id: psyk, name: Psykiatriklyngen, kind: psychiatric }
        organisations:
          - { id: herning, name: Herning Kommune, kind: municipality, sector: municipal, clusters: [ vest ] }
          - { id: viborg, name: Viborg Kommune, kind: municipality, sector: municipal, clusters: [ midt ] }
          - { id: skive, name: Skive Kommune, kind: municipality, sector: municipal, clusters: [ midt, psyk ] }
          - { id: region, name: Region Midtjylland, kind: region, sector: regional }
          - { id: hev, name: Hospitalsenheden Vest, kind: hospital, sector: regional, clusters: [ vest ] }
          - { id: plo, name: PLO-Midtjylland, kind: association, sector: practice }
        fora:
          - { id: sku, name: Sundhedskoordinationsudvalget, kind: political }
          - { id: ssg, name: Sundhedsstyregruppen, kind: steering-group, reportsTo: sku, setUpBy: sku, servedBy: secretariat }
          - { id: kosu, name: KOSU, kind: steering-group, setUpBy: region }
          - { id: secretariat, name: Sekretariatet, kind: secretariat, reportsTo: ssg, setUpBy: ssg, servedBy: region }
          - { id: cluster-vest, name: Vestklyngens styregruppe, kind: cluster-forum, cluster: vest, reportsTo: ssg }
          - { id: cluster-midt, name: Midtklyngens styregruppe, kind: cluster-forum, cluster: midt, reportsTo: ssg }
          - { id: theme-a, name: Temagruppen for forebyggelse, kind: theme-group, reportsTo: ssg, setUpBy: ssg }
          - { id: theme-b, name: Temagruppen for digitalisering, kind: theme-group, reportsTo: kosu, setUpBy: ssg }
          - { id: old, name: Den gamle gruppe, kind: steering-group, inForce: { to: 2013-12-31 } }
        """;

    /// <summary>The charter with one constraint, <c>C</c>, written as a flow line: <c>count: { members: {}, exactly: 2 }</c>.</summary>
    /// <param name="constraint">What it says; about <c>ssg</c> where it names no forum and is not about things.</param>
    /// <param name="more">Further keys of the charter, one a line.</param>
    /// <param name="beside">Another constraint, <c>D</c>, about <c>ssg</c>.</param>
    public static string With(string constraint, string? more = null, string? beside = null) =>
        Text($"  - {{ id: C, {Forum(constraint)}{constraint} }}{(beside is null ? "" : $"\n  - {{ id: D, {Forum(beside)}{beside} }}")}", more);

    /// <summary>The charter with constraints as they are written in a file.</summary>
    public static string Text(string constraints, string? more = null) =>
        $"charter: test\n{(more is null ? "" : more + "\n")}{Declarations}\nconstraints:\n{constraints}\n";

    private static string Forum(string constraint) => OfThings().IsMatch(constraint) || constraint.StartsWith("forum:", StringComparison.Ordinal) ? "" : "forum: ssg, ";

    [GeneratedRegex(@"^((count|every): \{ (fora|organisations|clusters)|subFora):")]
    private static partial Regex OfThings();
}
