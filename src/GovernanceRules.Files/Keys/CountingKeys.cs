using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The keys that say how many: bounds, and the keys over which they hold.</summary>
internal static class CountingKeys
{
    private static readonly BoundKeys HowMany = new(shares: true, (": a whole number, or with keys a share such as 1/3 or 40%", ": a whole number"));

    public static readonly Field<Bound> Min = HowMany.Min;

    public static readonly Field<Bound> Max = HowMany.Max;

    public static readonly Field<Bound> Exactly = HowMany.Exactly;

    public static readonly Field<Over> Over = Field.Optional("over", new OverShape(),
        "Over which keys: `all`, `present`, or a list; left out, `all` where there is `min` or `exactly`, else `present`.");

    public static readonly Field<Node> Among = Field.Optional("among", new Later(SelectionKeys.Organisations, SelectionKeys.Clusters),
        "Narrows `over: all` for organisations and clusters.");

    public static readonly Field<ImmutableArray<(ScalarNode Key, Row Value)>> Except = Field.Optional("except",
        new MapShape<Row>(new MappingShape<Row>("exception",
            "Bounds of a key's own in place of all the others; none for no bounds.", [Min, Max, Exactly], row => row),
            "a mapping such as { vest: { exactly: 2 } }"),
        "Bounds of a key's own in place of all the others.");

    /// <summary>The bounds that a row gives; whoever counts per key may give shares.</summary>
    public static Bounds BoundsOf(Row row, bool perKey) => HowMany.Of(row, perKey);

    public static bool SaysHowMany(Row row) => HowMany.SayHowMany(row);

    /// <summary>Whether the row says how many; a fault where it does not.</summary>
    public static bool ExpectHowMany(Row row, string noun)
    {
        if (HowMany.AreMeant(row))
            return true;
        row.Reading.Wrong(FaultCode.MissingKey, row.Node,
            $"the {noun} says not how many; give `exactly`, `min` or `max` (`min: 0` for any number)");
        return false;
    }

    /// <summary>All that a row says of a count per key.</summary>
    /// <param name="row">The row.</param>
    /// <param name="per">The key; <see langword="null"/> where the count goes by none.</param>
    /// <param name="defaultsToPresent">Whether the count goes over the keys that are present where the row says nothing, whatever its bounds.</param>
    public static Counting Of(Row row, Key? per, bool defaultsToPresent = false)
    {
        var bounds = BoundsOf(row, per is not null);
        var over = row.Get(Over);
        if (per is { } key)
            AllKeysAreKnown(row, key, over, !defaultsToPresent && (row.Has(Min) || row.Has(Exactly)));
        return new Counting
        {
            Min = bounds.Min,
            Max = bounds.Max,
            Over = over,
            Among = AmongOf(row, per),
            Except = ExceptOf(row),
        };
    }

    /// <summary>Faults of keys that mean nothing where a count goes by no key.</summary>
    public static void ExpectPer(Row row)
    {
        foreach (var field in new Field[] { Over, Among, Except })
            if (row.Has(field))
                row.Wrong(FaultCode.MissingKey, field,
                    $"`{field.Name}` says something of keys, but nothing is counted per key; give `per`");
    }

    private static void AllKeysAreKnown(Row row, Key key, Over? over, bool defaultsToAll)
    {
        if (key.Facet is Facet.Cluster or Facet.Organisation or Facet.Sector or Facet.Level)
            return;
        if (over == GovernanceRules.Over.All)
            row.Reading.Wrong(FaultCode.OverAll, row.NodeOf(Over)!,
                $"`over: all` cannot be told for `{key}`, only for clusters, organisations, sectors and levels; give a list or `present`");
        else if (defaultsToAll && !row.Has(Over) && !row.IsMisspelt(Over))
            row.Wrong(FaultCode.OverAll, row.Has(Min) ? Min : Exactly,
                $"a bound below goes over all keys, which cannot be told for `{key}`; add `over` with a list or `present`");
    }

    private static Selection? AmongOf(Row row, Key? per)
    {
        if (!row.TryGet(Among, out var node))
            return null;
        if (per?.Facet is not (Facet.Organisation or Facet.Cluster))
        {
            row.Wrong(FaultCode.NoSuchFacet, Among, "`among` narrows organisations and clusters, and the count goes by neither");
            return null;
        }

        var shape = per.Value.Facet == Facet.Organisation ? SelectionKeys.Organisations : SelectionKeys.Clusters;
        return shape.TryRead(node, Among.Name, row.Reading, out var among) ? among : null;
    }

    private static ImmutableDictionary<string, Bounds> ExceptOf(Row row)
    {
        var all = ImmutableDictionary.CreateBuilder<string, Bounds>(StringComparer.Ordinal);
        foreach (var (key, bounds) in row.List(Except))
            if (!all.TryAdd(Word.Normalise(key.Text), BoundsOf(bounds, perKey: true)))
                row.Reading.Wrong(FaultCode.DuplicateKey, key, $"the key {key.Shown} stands twice");
        return all.ToImmutable();
    }
}
