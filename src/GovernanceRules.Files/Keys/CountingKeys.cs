using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal static class CountingKeys
{
    private static readonly BoundKeys HowMany = new(shares: true, (": a whole number, or with keys a share such as 1/3 or 40%", ": a whole number"), members: true);

    public static readonly Field<Bound> Min = HowMany.Min;

    public static readonly Field<Bound> Exactly = HowMany.Exactly;

    public static readonly ImmutableArray<Field> SoMany = HowMany.All;

    public static readonly Field<KeyDomain> Over = Field.Optional("over", new KeyDomainSchema(),
        "Over which keys: `all`, `present`, or a list; left out, `all` where there is `min`, `moreThan` or `exactly`, else `present`.");

    public static readonly Field<Node> Among = Field.Optional("among", new Deferred(SelectionKeys.Organisations, SelectionKeys.Clusters),
        "Narrows `over: all` for organisations and clusters.");

    public static readonly Field<ImmutableArray<(ScalarNode Key, MappingReader Value)>> Except = Field.Optional("except",
        new MapSchema<MappingReader>(new MappingSchema<MappingReader>("exception",
            "Bounds of a key's own in place of all the others; none for no bounds.", SoMany, row => row),
            "a mapping such as { vest: { exactly: 2 } }"),
        "Bounds of a key's own in place of all the others.");

    // A row that counts per key may give shares.
    public static Bounds BoundsOf(MappingReader row, bool perKey) => HowMany.Of(row, perKey);

    // Adds a fault if the row does not say how many.
    public static bool ExpectHowMany(MappingReader row, string noun)
    {
        if (HowMany.AreMeant(row))
            return true;
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node,
            $"the {noun} does not say how many; give `exactly`, `min` or `max` (`min: 0` for any number)");
        return false;
    }

    // per: null if the count goes by no key. defaultsToPresent: whether the count goes over the keys that are present if the row says
    // nothing, whatever its bounds.
    public static CountOptions Of(MappingReader row, GroupingKey? per, bool defaultsToPresent = false)
    {
        var bounds = BoundsOf(row, per is not null);
        var over = row.Get(Over);
        if (per is { } key)
            AllKeysAreKnown(row, key, over, !defaultsToPresent && (row.Has(Min) || row.Has(HowMany.MoreThan) || row.Has(Exactly)));
        return new CountOptions
        {
            Min = bounds.Min,
            Max = bounds.Max,
            IsOdd = bounds.IsOdd,
            Domain = over,
            Filter = AmongOf(row, per),
            Except = ExceptOf(row),
        };
    }

    // Adds faults for keys that mean nothing in a count that goes by no key.
    public static void ExpectPer(MappingReader row)
    {
        foreach (var field in new Field[] { Over, Among, Except })
            if (row.Has(field))
                row.Wrong(DiagnosticId.MissingKey, field,
                    $"`{field.Name}` says something of keys, but nothing is counted per key; give `per`");
    }

    private static void AllKeysAreKnown(MappingReader row, GroupingKey key, KeyDomain? over, bool defaultsToAll)
    {
        if (key.Property is Property.Cluster or Property.Organisation or Property.Sector or Property.Level)
            return;
        if (over == GovernanceRules.KeyDomain.All)
            row.Reading.Wrong(DiagnosticId.OverAll, row.NodeOf(Over)!,
                $"`over: all` cannot be told for `{key}`, only for clusters, organisations, sectors and levels; give a list or `present`");
        else if (defaultsToAll && !row.Has(Over) && !row.IsMisspelt(Over))
            row.Wrong(DiagnosticId.OverAll, row.Has(Min) ? Min : row.Has(Exactly) ? Exactly : HowMany.MoreThan,
                $"a bound below goes over all keys, which cannot be told for `{key}`; add `over` with a list or `present`");
    }

    private static Selection? AmongOf(MappingReader row, GroupingKey? per)
    {
        if (!row.TryGet(Among, out var node))
            return null;
        if (per?.Property is not (Property.Organisation or Property.Cluster))
        {
            row.Wrong(DiagnosticId.NoSuchProperty, Among, "`among` narrows organisations and clusters, and the count goes by neither");
            return null;
        }

        var shape = per.Value.Property == Property.Organisation ? SelectionKeys.Organisations : SelectionKeys.Clusters;
        return shape.TryRead(node, Among.Name, row.Reading, out var among) ? among : null;
    }

    private static ImmutableDictionary<string, Bounds> ExceptOf(MappingReader row)
    {
        var all = ImmutableDictionary.CreateBuilder<string, Bounds>(StringComparer.Ordinal);
        foreach (var (key, bounds) in row.List(Except))
            if (!all.TryAdd(Identifier.Normalise(key.Text), BoundsOf(bounds, perKey: true)))
                row.Reading.Wrong(DiagnosticId.DuplicateKey, key, $"the key {key.Shown} stands twice");
        return all.ToImmutable();
    }
}

internal sealed class KeyDomainSchema : NodeSchema<KeyDomain>
{
    private static readonly ChoiceSchema<KeyDomain> Choice = new(("all", KeyDomain.All), ("present", KeyDomain.Present));

    public override string Expected => "`all`, `present`, or a list of keys";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out KeyDomain value)
    {
        value = null;
        switch (node)
        {
            case SequenceNode when CommonKeys.SomeWords.TryRead(node, key, reading, out var words):
                value = KeyDomain.These(words);
                return true;
            case SequenceNode:
                return false;
            case ScalarNode { Text: "all" or "present" }:
                return Choice.TryRead(node, key, reading, out value);
            default:
                return reading.Unexpected(DiagnosticId.WrongShape, node, key, $"{Expected} such as [ vest, midt ]");
        }
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Choice, CommonKeys.SomeWords);
}
