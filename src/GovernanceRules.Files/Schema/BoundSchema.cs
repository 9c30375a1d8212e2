using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>A whole number or, where there may be shares, a share, or the greater or the lesser of several.</summary>
internal sealed class BoundSchema : NodeSchema<Bound>
{
    private static readonly PlainBoundSchema Share = new(shares: true);
    private static readonly ListSchema<Bound> Several = new(Share, "a list of whole numbers and shares", mayBeEmpty: false);
    private static readonly Field<ImmutableArray<Bound>> GreaterOf = Field.Optional("greaterOf", Several, "The greater of several whole numbers and shares.");
    private static readonly Field<ImmutableArray<Bound>> LesserOf = Field.Optional("lesserOf", Several, "The lesser of several whole numbers and shares.");
    private static readonly MappingSchema<MappingReader> Choice = new("bound", "The greater or the lesser of several.", [GreaterOf, LesserOf], OneOf);

    private readonly NodeSchema<Bound> _shape;

    public BoundSchema(bool shares) => _shape = shares
        ? new ScalarOrMapping<Bound>(Share, new Mapped<MappingReader, Bound>(Choice,
            (row, _) => row.TryGet(GreaterOf, out var greater) ? Bound.GreaterOf(greater.AsSpan()) : Bound.LesserOf(row.List(LesserOf).AsSpan())))
        : new PlainBoundSchema(shares: false);

    public override string Expected => _shape is PlainBoundSchema ? _shape.Expected : Share.Expected;

    public override bool TryRead(Node node, string key, ReadContext reading, out Bound value) => node is MappingNode || _shape is PlainBoundSchema
        ? _shape.TryRead(node, key, reading, out value)
        : Share.TryRead(node, key, reading, out value);

    public override void Describe(SchemaWriter schema) => _shape.Describe(schema);

    private static MappingReader? OneOf(MappingReader row)
    {
        if (row.Has(GreaterOf) && row.Has(LesserOf))
            row.Wrong(DiagnosticId.BadNumber, LesserOf, "`lesserOf` stands beside `greaterOf`; give one or the other");
        else if (row.List(GreaterOf).Length + row.List(LesserOf).Length > 0)
            return row;
        else if (!row.Has(GreaterOf) && !row.Has(LesserOf) && !row.IsMisspelt(GreaterOf) && !row.IsMisspelt(LesserOf))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the bound says no `greaterOf` and no `lesserOf`; give one of them");
        return null;
    }
}
