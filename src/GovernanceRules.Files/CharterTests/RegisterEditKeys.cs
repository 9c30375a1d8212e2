using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal enum RegisterEditKind
{
    Remove,
    Change,
    Add,
}

/// <summary>One change to one list of a register. Row: the row added, or what the rows to change have in common.</summary>
internal sealed record RegisterEdit(RegisterEditKind Kind, ScalarNode List, Node Row, MappingNode? To);

internal static class RegisterEditKeys
{
    private static readonly AnyMappingShape AnyRow = new();

    private static readonly Field<MappingNode> To = Field.Required<MappingNode>("to", AnyRow,
        "The keys that get another value; an empty value takes the key away.");

    private static readonly Field<ImmutableArray<RegisterEdit>> Remove = Edits(RegisterEditKind.Remove, "remove", "removal",
        "Rows taken out of the register first, such as { memberships: { forum: ssg, person: p1 } }: all rows that have these values.",
        [.. RegisterKeys.Lists.Select(l => Rows(l.Name))]);

    private static readonly Field<ImmutableArray<RegisterEdit>> Change = Edits(RegisterEditKind.Change, "change", "change",
        "Rows that are changed then, such as { memberships: { forum: ssg, person: p1 }, to: { level: chief } }: all rows that have these values.",
        [.. RegisterKeys.Lists.Append(RegisterKeys.Coverage).Select(l => Rows(l.Name)), To]);

    private static readonly Field<ImmutableArray<RegisterEdit>> Add = Edits(RegisterEditKind.Add, "add", "addition",
        "Rows added last, such as { memberships: { forum: ssg, person: p1, organisation: viborg } }.",
        [.. RegisterKeys.Lists.Select(l => Field.Optional(l.Name, new Deferred(((IListSchema)l.AnyShape).Item), $"A row under `{l.Name}`."))]);

    public static readonly ImmutableArray<Field> All = [Remove, Change, Add];

    // In the order in which they are made.
    public static IEnumerable<RegisterEdit> Of(MappingReader test) => test.List(Remove).Concat(test.List(Change)).Concat(test.List(Add));

    private static Field<MappingNode> Rows(string name) => Field.Optional<MappingNode>(name, AnyRow, $"What the rows under `{name}` that are meant have in common.");

    private static Field<ImmutableArray<RegisterEdit>> Edits(RegisterEditKind kind, string name, string noun, string description, ImmutableArray<Field> fields) =>
        Field.Optional(name, new ListSchema<RegisterEdit>(new MappingSchema<RegisterEdit>(noun, description, fields, row => Edit(kind, noun, row)),
            $"a list of {noun}s"), description);

    private static RegisterEdit? Edit(RegisterEditKind kind, string noun, MappingReader row)
    {
        var lists = row.Of<Field>().Where(f => f.Field != To).ToList();
        if (lists is [var (field, key)] && row.NodeOf(field) is { } node)
        {
            var hasTo = row.TryGet(To, out var to);
            // A row to be found that is no mapping is at fault already; one that is added is read with the register.
            return kind == RegisterEditKind.Add || (node is MappingNode && (hasTo || kind == RegisterEditKind.Remove)) ? new RegisterEdit(kind, key, node, to) : null;
        }

        if (lists.Count != 1 && !row.Node.Entries.Any(e => !e.IsIgnored && row.Of<Field>().All(f => f.Key != e.Key)))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node,
                $"the {noun} names {(lists.Count == 0 ? "no list" : "several lists")} of the register; expected one, such as `memberships`");
        return null;
    }

    private sealed class AnyMappingShape : NodeSchema<MappingNode>
    {
        public override string Expected => "a mapping such as { person: p1 }";

        public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out MappingNode value)
        {
            value = node as MappingNode;
            return value is not null || reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        }

        public override void Describe(SchemaWriter schema) => schema.AnyMapping();
    }
}
