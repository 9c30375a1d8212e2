namespace GovernanceRules.Files.Tests.Documentation;

/// <summary>What the examples of the principles declare, but for their constraints.</summary>
internal static class PrincipleWorld
{
    public const string Yaml = """
        charter: principles
        inForce: { from: 2000-01-01 }
        levels: [ chief, director, chief-executive ]
        otherLevels: [ politician, mayor ]
        attributes: [ gender, list, nationality, side ]
        clusters: [ { id: midt, name: Midtklyngen }, { id: vest, name: Vestklyngen } ]
        organisations:
          - { id: viborg, name: Viborg Kommune, kind: municipality, sector: municipal, clusters: [ midt ] }
          - { id: herning, name: Herning Kommune, kind: municipality, sector: municipal, clusters: [ vest ] }
          - { id: region, name: Region Midtjylland, kind: region, sector: regional }
          - { id: plo, name: PLO-Midtjylland, kind: association, sector: general-practice }
        fora:
          - { id: sku, name: Sundhedskoordinationsudvalget }
          - { id: ssg, name: Sundhedsstyregruppen }
          - { id: kosu, name: KOSU }
          - { id: dks, name: DKS, kind: strategy-group }
          - { id: economy-group, name: Økonomigruppen }
          - { id: project-leader, name: Projektlederen }
          - { id: committee, name: Udvalget }

        """;

    private static readonly Charter World = CharterFile.Parse(Yaml, "principles.charter.yaml");

    // but: the fora that the code of an example declares itself.
    public static void Declare(CharterBuilder charter, IReadOnlyCollection<string> but)
    {
        charter.InForce(World.InForce.From).Levels([.. World.Levels.Select(l => l.Text)]).OtherLevels([.. World.OtherLevels.Select(l => l.Text)]);
        foreach (var attribute in World.Attributes)
            charter.Attribute(attribute);
        foreach (var cluster in World.Clusters)
            charter.Cluster(cluster);
        foreach (var organisation in World.Organisations)
            charter.Organisation(organisation);
        foreach (var forum in World.Fora.Where(f => !but.Contains(f.Id.Text)))
            charter.Forum(forum);
    }
}
