using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>
/// A whole number or, where there may be shares, a share, or the greater or the lesser of several; where others may be counted, also a share of how many
/// these are.
/// </summary>
internal sealed class BoundSchema : NodeSchema<Bound>
{
    private static readonly PlainBoundSchema Plain = new(shares: true);
    private static readonly ListSchema<Bound> Several = new(Plain, "a list of whole numbers and shares", mayBeEmpty: false);
    private static readonly Field<ImmutableArray<Bound>> GreaterOf = Field.Optional("greaterOf", Several, "The greater of several whole numbers and shares.");
    private static readonly Field<ImmutableArray<Bound>> LesserOf = Field.Optional("lesserOf", Several, "The lesser of several whole numbers and shares.");
    private static readonly MappingSchema<MappingReader> Choice = new("bound", "The greater or the lesser of several.", [GreaterOf, LesserOf], row => OneOf(row));

    private static readonly Field<Selection> Of = Field.Optional("of", SelectionKeys.Members, "The members of whom it is a share; their forum is that of the counted unless it is named.");
    private static readonly Field<Bound> Share = Field.Optional("share", Plain, "Which share of how many they are, such as 1/2.");
    private static readonly Field<Rounding> Rounded = Field.Optional("rounded", new ChoiceSchema<Rounding>(("down", Rounding.Down), ("up", Rounding.Up)),
        "How the share is made a whole number; left out, it is not.");
    private static readonly MappingSchema<MappingReader> ChoiceOrOthers = new("bound of members", "The greater or the lesser of several, or a share of others.",
        [GreaterOf, LesserOf, Of, Share, Rounded], row => OfOthers(row) ? ShareOfOthers(row) : OneOf(row));

    private readonly NodeSchema<Bound> _shape;

    // others: whether it may be a share of how many others there are.
    public BoundSchema(bool shares, bool others = false) => _shape = shares
        ? new ScalarOrMapping<Bound>(Plain, new Mapped<MappingReader, Bound>(others ? ChoiceOrOthers : Choice, (row, _) => BoundOf(row)))
        : new PlainBoundSchema(shares: false);

    public override string Expected => _shape is PlainBoundSchema ? _shape.Expected : Plain.Expected;

    public override bool TryRead(Node node, string key, ReadContext reading, out Bound value) => node is MappingNode || _shape is PlainBoundSchema
        ? _shape.TryRead(node, key, reading, out value)
        : Plain.TryRead(node, key, reading, out value);

    public override void Describe(SchemaWriter schema) => _shape.Describe(schema);

    private static bool OfOthers(MappingReader row) => row.Has(Of) || row.Has(Share) || row.Has(Rounded);

    private static Bound BoundOf(MappingReader row) => row.Get(Of) is { } others ? Bound.OfOthers(row.Find(Share)!.Value, others, row.Find(Rounded) ?? Rounding.None)
        : row.TryGet(GreaterOf, out var greater) ? Bound.GreaterOf(greater.AsSpan())
        : Bound.LesserOf(row.List(LesserOf).AsSpan());

    private static MappingReader? ShareOfOthers(MappingReader row)
    {
        if (new Field[] { GreaterOf, LesserOf }.FirstOrDefault(row.Has) is { } choice)
            row.Wrong(DiagnosticId.BadNumber, choice, $"`{choice.Name}` stands beside a share of others; give one or the other");
        else if (!row.Has(Of) && !row.IsMisspelt(Of))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the bound does not say of whom it is a share; give `of`, such as `of: { sector: municipal }`");
        else if (!row.Has(Share) && !row.IsMisspelt(Share))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the bound does not say which share it is; give `share`, such as `share: 1/2`");
        else if (row.Find(Share) is { IsShare: false } number)
            row.Wrong(DiagnosticId.BadNumber, Share, $"`share` is {number}; expected a share from nothing to all such as 1/3 or 40%");
        else if (row.Get(Of) is not null && row.Find(Share) is not null)
            return row;
        return null;
    }

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
