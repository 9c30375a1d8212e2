using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Two declarations of one id become one: the second may add what the first leaves out. A different value is a conflict, reported by the
/// name of its key.
/// </summary>
internal static class ElementMerge
{
    public static Forum Merge(Forum first, Forum second, Action<string> conflict) => Shared(first, second, conflict) with
    {
        Cluster = Either(first.Cluster, second.Cluster, "cluster", conflict),
        Organisation = Either(first.Organisation, second.Organisation, "organisation", conflict),
        ReportsTo = Either(first.ReportsTo, second.ReportsTo, "reportsTo", conflict),
        SetUpBy = Either(first.SetUpBy, second.SetUpBy, "setUpBy", conflict),
        ServedBy = Either(first.ServedBy, second.ServedBy, "servedBy", conflict),
        Succeeds = Either(first.Succeeds, second.Succeeds, "succeeds", conflict),
        Advisory = first.Advisory || second.Advisory,
        Decides = Either(first.Decides, second.Decides, "decides", conflict),
        MayNotDecide = Either(first.MayNotDecide, second.MayNotDecide, "mayNotDecide", conflict),
    };

    public static Organisation Merge(Organisation first, Organisation second, Action<string> conflict) => Shared(first, second, conflict) with
    {
        Sector = Either(first.Sector, second.Sector, "sector", conflict),
        PartOf = Either(first.PartOf, second.PartOf, "partOf", conflict),
        Clusters = ClustersOf(first, second, conflict),
        Code = Either(first.Code, second.Code, "code", conflict),
    };

    // That they are unknown says nothing of them, so the other declaration may say which they are.
    private static ImmutableArray<ClusterMembership> ClustersOf(Organisation first, Organisation second, Action<string> conflict) =>
        SaysNothing(first.Clusters) && !second.Clusters.IsEmpty ? second.Clusters
        : SaysNothing(second.Clusters) && !first.Clusters.IsEmpty ? first.Clusters
        : Either(first.Clusters, second.Clusters, "clusters", conflict);

    private static bool SaysNothing(ImmutableArray<ClusterMembership> clusters) => clusters is [var only] && only == ClusterMembership.Unknown;

    public static Cluster Merge(Cluster first, Cluster second, Action<string> conflict) => Shared(first, second, conflict);

    public static AttributeDefinition Merge(AttributeDefinition first, AttributeDefinition second, Action<string> conflict)
    {
        if (first.Values is { } values && second.Values is { } others && !values.SequenceEqual(others))
            conflict("values");
        return first with
        {
            Values = first.Values ?? second.Values,
            Default = Either(first.Default, second.Default, "default", conflict),
            Verdict = first.Verdict || second.Verdict,
        };
    }

    private static T Shared<T>(T first, T second, Action<string> conflict)
        where T : Element => first with
        {
            Name = Either(first.Name, second.Name, "name", conflict),
            Names = Either(first.Names, second.Names, "names", conflict),
            Kind = Either(first.Kind, second.Kind, "kind", conflict),
            InForce = Either<Period?>(Given(first.InForce), Given(second.InForce), "inForce", conflict) ?? Period.Always,
            Attributes = Attributes(first.Attributes, second.Attributes, conflict),
            Clauses = Either(first.Clauses, second.Clauses, "clause", conflict),
            Note = Either(first.Note, second.Note, "note", conflict),
            Location = first.Location ?? second.Location,
        };

    private static Period? Given(Period period) => period == Period.Always ? null : period;

    private static T Either<T>(T first, T second, string key, Action<string> conflict)
    {
        if (first is null)
            return second;
        if (second is not null && !EqualityComparer<T>.Default.Equals(first, second))
            conflict(key);
        return first;
    }

    private static ImmutableArray<T> Either<T>(ImmutableArray<T> first, ImmutableArray<T> second, string key, Action<string> conflict)
    {
        if (first.IsEmpty)
            return second;
        if (!second.IsEmpty && !first.SequenceEqual(second))
            conflict(key);
        return first;
    }

    private static AttributeSet Attributes(AttributeSet first, AttributeSet second, Action<string> conflict)
    {
        if (second.Count == 0)
            return first;
        if (first.Count == 0)
            return second;
        var all = new Dictionary<string, ImmutableArray<Identifier>>(StringComparer.Ordinal);
        foreach (var id in first.Attributes.Concat(second.Attributes).Distinct(StringComparer.Ordinal))
        {
            if (!first.TryGet(id, out var values))
                second.TryGet(id, out values);
            else if (second.TryGet(id, out var others) && !values.SequenceEqual(others))
                conflict(id);
            all.Add(id, values);
        }

        return new AttributeSet(all);
    }
}
