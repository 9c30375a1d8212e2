namespace GovernanceRules;

/// <summary>The keys that a count goes over where these are not those that occur: a list, or all that are declared and in force.</summary>
internal static class AskedFor
{
    public static IEnumerable<(string Key, Kleene Asked)> By(Demand demand)
    {
        var form = (CountForm)demand.Form;
        var scene = demand.Scene;
        if (form.EffectiveOver != Over.All)
            return Surely(form.EffectiveOver.Keys);
        return form.Per!.Value.Facet switch
        {
            Facet.Organisation => Perhaps(scene.Organisations.Select(o => new NamedOrganisation(o, scene)), form, demand.OwnCluster),
            Facet.Cluster => Perhaps(scene.Charter.Clusters.Select(c => new NamedCluster(c, scene)), form, demand.OwnCluster),
            Facet.Sector => Surely(scene.Charter.Sectors
                .Concat(scene.Organisations.Where(o => o.InForce).Select(o => o.Organisation.Sector).OfType<Word>())),
            Facet.Level => Surely(scene.Charter.Levels),
            _ => throw new InvalidOperationException($"`over: all` does not go over {form.Per}."),
        };
    }

    private static IEnumerable<(string, Kleene)> Surely(IEnumerable<Word> keys) =>
        keys.Select(k => k.Text).Distinct(StringComparer.Ordinal).Select(k => (k, Kleene.Yes));

    private static IEnumerable<(string, Kleene)> Perhaps(IEnumerable<NamedThing> things, CountForm form, string? ownCluster) => things
        .Select(t => (t.Id, KleeneLogic.And(t.Exists, form.Among is { } among ? t.Fits(among, ownCluster) : Kleene.Yes)))
        .Where(t => t.Item2 != Kleene.No);
}
