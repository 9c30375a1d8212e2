using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal sealed class ForumTargetSchema : NodeSchema<ForumTarget>
{
    private static readonly OneOrMany<Identifier> Ids = new(CommonKeys.ForumId);

    public override string Expected => "the id of a forum, a list of ids, or a selection of fora such as { kind: theme-group }";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out ForumTarget value)
    {
        value = null;
        if (node is MappingNode)
        {
            if (!SelectionKeys.Fora.TryRead(node, key, reading, out var selection))
                return false;
            value = ForumTarget.Where(selection);
            return true;
        }

        if (node is ScalarNode { Text: "" })
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (!Ids.TryRead(node, key, reading, out var ids))
            return false;
        value = ForumTarget.Of(ids);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Ids, SelectionKeys.Fora);
}
