namespace GovernanceRules;

/// <summary>The keys that a count goes over where these are not those that occur: a list, or all that are declared and in force.</summary>
internal static class AskedFor
{
    public static IEnumerable<(string Key, Truth Asked)> By(Demand demand)
    {
        var form = (CountConstraint)demand.Form;
        var scene = demand.Scene;
        if (form.EffectiveDomain != KeyDomain.All)
            return Surely(form.EffectiveDomain.Keys);
        return form.Per!.Value.Property switch
        {
            Property.Organisation => Perhaps(scene.Organisations.Select(o => new NamedOrganisation(o, scene)), form, demand.OwnCluster),
            Property.Cluster => Perhaps(scene.Charter.Clusters.Select(c => new NamedCluster(c, scene)), form, demand.OwnCluster),
            Property.Sector => Surely(scene.Charter.Sectors
                .Concat(scene.Organisations.Where(o => o.InForce).Select(o => o.Organisation.Sector).OfType<Identifier>())),
            Property.Level => Surely(scene.Charter.Levels),
            _ => throw new InvalidOperationException($"`over: all` does not go over {form.Per}."),
        };
    }

    private static IEnumerable<(string, Truth)> Surely(IEnumerable<Identifier> keys) =>
        keys.Select(k => k.Text).Distinct(StringComparer.Ordinal).Select(k => (k, Truth.True));

    private static IEnumerable<(string, Truth)> Perhaps(IEnumerable<NamedThing> things, CountConstraint form, string? ownCluster) => things
        .Select(t => (t.Id, TruthLogic.And(t.Exists, form.Filter is { } among ? t.Fits(among, ownCluster) : Truth.True)))
        .Where(t => t.Item2 != Truth.False);
}
