using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal sealed class ForumTargetSchema : NodeSchema<ForumTarget>
{
    private static readonly OneOrMany<Identifier> Ids = new(CommonKeys.ForumId);
    private static readonly Recursive<Selection> Selected = new("a selection of fora such as { kind: theme-group }", () => SelectionKeys.Fora);

    private readonly bool _inPlaceOfAForum;

    // inPlaceOfAForum: whether a member has no organisation here, so that `own` means no forum.
    private ForumTargetSchema(bool inPlaceOfAForum) => _inPlaceOfAForum = inPlaceOfAForum;

    public static ForumTargetSchema Instance { get; } = new(inPlaceOfAForum: false);

    public static ForumTargetSchema OfAnother { get; } = new(inPlaceOfAForum: true);

    public override string Expected => "the id of a forum, a list of ids, or a selection of fora such as { kind: theme-group }";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out ForumTarget value)
    {
        value = null;
        if (node is MappingNode)
        {
            if (!Selected.TryRead(node, key, reading, out var selection))
                return false;
            value = ForumTarget.Where(selection);
            return true;
        }

        if (node is ScalarNode { Text: "" })
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (!Ids.TryRead(node, key, reading, out var ids))
            return false;
        if (_inPlaceOfAForum && ids.Any(i => i.Text == ValueCondition.Own))
        {
            reading.Wrong(DiagnosticId.WrongShape, node, "`own` is the forum of each member's organisation, which only selections know; say it with `every` and `also: { forum: own }`");
            return false;
        }

        value = ForumTarget.Of(ids);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Ids, Selected);
}
