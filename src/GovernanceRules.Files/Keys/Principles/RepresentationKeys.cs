using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class RepresentationKeys
{
    private static readonly ImmutableArray<Field> Counted = [PlainFormKeys.Members, .. CountingKeys.SoMany, CountingKeys.Except];

    private static readonly ImmutableArray<Field> CountedOver = [.. Counted, CountingKeys.Over, CountingKeys.Among];

    private static readonly Field<Identifier> Role = Field.Required("role", CommonKeys.AnyWord, "The role that is shared.");

    private static readonly Field<ImmutableArray<Identifier>> Between = Field.Required("between", CommonKeys.SomeWords,
        "The sectors that share it.");

    private static readonly Field<ImmutableArray<Identifier>> Sectors = Field.Required("sectors", CommonKeys.SomeWords,
        "The sectors that are represented.");

    private static readonly Field<bool> Closed = Field.Optional("closed", CommonKeys.Bool, "Whether nobody else may be there.");

    private static readonly Field<bool> Disjoint = Field.Optional("disjoint", CommonKeys.Bool,
        "Whether one person counts for at most one sector; left out, a person counts for every sector that they come from.");

    private static readonly ImmutableArray<Field<ConditionAt>> Which =
        [.. SelectionKeys.Organisations.Conditions.OfType<Field<ConditionAt>>().Where(f => f.Name is "kind" or "sector" or "cluster")];

    private static readonly Field<WrittenKey> CountedKey = Field.Required("key", GroupingKeySchema.Instance,
        "What they may not share, such as the organisation.");

    private static readonly Field<WrittenKey> BalancedKey = Field.Required("key", GroupingKeySchema.Instance,
        "What is balanced, such as an attribute gender.");

    private static readonly Field<ImmutableArray<Identifier>> Has = Field.Required("has", CommonKeys.WordOrWords,
        "The competence, or a list of alternatives.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("shared", "A role is shared: one from each sector, and nobody from elsewhere (delt formandskab, delt sekretariat).",
            [Role, Between, Disjoint, .. Counted],
            row => PerSector(row) is var (disjoint, counting) && row.TryGet(Role, out var role)
                ? new SharedPrinciple(role, row.List(Between), disjoint, PlainFormKeys.MembersOf(row), counting) : null),
        Principle("everyCluster", "Every cluster is represented (alle klynger er repræsenteret).", CountedOver,
            row => new EveryClusterPrinciple(PlainFormKeys.MembersOf(row), CountingKeys.Of(row, Property.Cluster))),
        Principle("everyOrganisation", "Every organisation of a kind, sector or cluster is represented (alle kommuner er repræsenteret).", [.. Which, .. CountedOver],
            row => new EveryOrganisationPrinciple(AmongOf(row), PlainFormKeys.MembersOf(row), CountingKeys.Of(row, Property.Organisation))),
        Principle("everySector", "Every sector is represented (alle parter er repræsenteret).", [Sectors, Closed, Disjoint, .. Counted],
            row => PerSector(row) is var (disjoint, counting)
                ? new EverySectorPrinciple(row.List(Sectors), row.Find(Closed) ?? false, disjoint, PlainFormKeys.MembersOf(row), counting) : null),
        Principle("competence", "Somebody has a competence (kompetencer inden for).",
            [Has, PlainFormKeys.Members, .. CountingKeys.SoMany],
            row => new CompetencePrinciple(row.List(Has), PlainFormKeys.MembersOf(row), CountingKeys.Of(row, null))),
        Principle("atMostPer", "At most so many from the same organisation, cluster or the like (højst to fra samme).",
            [CountedKey, .. CountedOver],
            row => PerKey(row, CountedKey, "atMostPer", defaultsToPresent: true) is var (key, counting)
                ? new AtMostPerPrinciple(key, PlainFormKeys.MembersOf(row), counting) : null),
        Principle("balance", "Each key has its share (ligelig sammensætning).", [BalancedKey, .. CountedOver],
            row => PerKey(row, BalancedKey, "balance", defaultsToPresent: false) is var (key, counting)
                ? new BalancePrinciple(key, PlainFormKeys.MembersOf(row), counting) : null),
    ];

    // Adds a fault if different persons are asked for, but only a share of them.
    private static (bool Disjoint, CountOptions Counting) PerSector(MappingReader row)
    {
        var (disjoint, counting) = (row.Find(Disjoint) ?? false, CountingKeys.Of(row, Property.Sector));
        if (disjoint && (counting.Except.Values.Append(counting.AsGiven).Any(b => b.HasShare && !b.HasWhole)))
            row.Wrong(DiagnosticId.BadNumber, Disjoint, "`disjoint` seats persons one by one, but a share of all is asked for here; expected whole numbers");
        return (disjoint, counting);
    }

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle
            ? new Demand(principle, Counts: true) : null), description);

    private static (GroupingKey Key, CountOptions Counting)? PerKey(MappingReader row, Field<WrittenKey> field, string noun, bool defaultsToPresent)
    {
        if (!row.Has(CountingKeys.Except))
            CountingKeys.ExpectHowMany(row, noun);
        return row.Get(field)?.Of(Subject.Members, row) is { } key ? (key, CountingKeys.Of(row, key, defaultsToPresent)) : null;
    }

    private static Selection AmongOf(MappingReader row)
    {
        var conditions = Which.Where(row.Has).Select(f => row.Get(f)?.Invoke(row.KeyOf(f)!.Location)).OfType<Condition>().ToImmutableArray();
        return conditions.IsEmpty ? Selection.Everything : new Selection(conditions);
    }
}
