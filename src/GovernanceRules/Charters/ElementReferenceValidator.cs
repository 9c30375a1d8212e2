namespace GovernanceRules;

/// <summary>Validates the names that fora, organisations and clusters use, and finds circles among the fora and the organisations.</summary>
internal sealed class ElementReferenceValidator(MergedDeclarations joined, DeclaredNames known, DiagnosticBag faults)
{
    public void Check(Charter charter)
    {
        foreach (var forum in joined.Fora)
        {
            known.Expect(known.Clusters, forum.Cluster, "cluster", forum.Location);
            known.Expect(known.Organisations, forum.Organisation, "organisation", forum.Location);
            known.Expect(known.Fora, forum.ReportsTo, "forum", forum.Location);
            known.Expect(known.Secretariats, forum.ServedBy, "forum or organisation", forum.Location);
            known.Expect(known.Fora, forum.Succeeds, "forum", forum.Location);
            known.Expect(known.Bodies, forum.SetUpBy, "body", forum.Location);
            Attributes(forum);
            Succession(forum);
        }

        foreach (var organisation in joined.Organisations)
        {
            foreach (var cluster in organisation.Clusters)
                known.Expect(known.Clusters, cluster.Cluster, "cluster", organisation.Location);
            known.Expect(known.Organisations, organisation.PartOf, "organisation", organisation.Location);
            Attributes(organisation);
        }

        foreach (var cluster in charter.Clusters)
            Attributes(cluster);
        Circles("reportsTo", [.. joined.Fora.Where(f => f.ReportsTo is not null).Select(f => (f.Id, f.ReportsTo!.Value, f.Location))]);
        Circles("partOf", [.. joined.Organisations.Where(o => o.PartOf is not null).Select(o => (o.Id, o.PartOf!.Value, o.Location))]);
    }

    private void Attributes(Element element)
    {
        if (element.Attributes.Count == 0)
            return;
        foreach (var id in element.Attributes.Attributes)
        {
            element.Attributes.TryGet(id, out var values);
            known.ExpectAttribute(id, values, values.Select(v => v.Location).FirstOrDefault() ?? element.Location);
        }
    }

    private void Succession(Forum forum)
    {
        if (forum.Succeeds is { } old && joined.Fora.FirstOrDefault(f => f.Id == old) is { } before && before.InForce.Overlaps(forum.InForce))
            faults.Add(DiagnosticId.Succession, old.Location ?? forum.Location,
                $"the forum `{forum.Id}` succeeds `{old}`, but both are in force on some day; the old one ends before the new one starts");
    }

    private void Circles(string key, List<(Identifier Id, Identifier Above, FileLocation? Location)> all)
    {
        var above = all.ToDictionary(e => e.Id, e => e.Above);
        var told = new HashSet<Identifier>();
        foreach (var element in all)
        {
            var path = new List<Identifier>();
            var at = element.Id;
            while (above.TryGetValue(at, out var next) && !path.Contains(at))
            {
                path.Add(at);
                at = next;
            }

            if (!path.Contains(at) || !told.Add(at))
                continue;
            var circle = path[path.IndexOf(at)..];
            told.UnionWith(circle);
            faults.Add(DiagnosticId.ReportsToCircle, above[at].Location ?? element.Location,
                $"`{key}` runs in a circle: {string.Join(" -> ", circle.Append(at).Select(f => $"`{f}`"))}");
        }
    }
}
