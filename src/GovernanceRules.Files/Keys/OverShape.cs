using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>Over which keys a count goes.</summary>
internal sealed class OverShape : Shape<Over>
{
    private static readonly ChoiceShape<Over> Choice = new(("all", Over.All), ("present", Over.Present));

    public override string Expected => "`all`, `present`, or a list of keys";

    public override bool TryRead(Node node, string key, Reading reading, [MaybeNullWhen(false)] out Over value)
    {
        value = null;
        switch (node)
        {
            case SequenceNode when CommonKeys.SomeWords.TryRead(node, key, reading, out var words):
                value = Over.These(words);
                return true;
            case SequenceNode:
                return false;
            case ScalarNode { Text: "all" or "present" }:
                return Choice.TryRead(node, key, reading, out value);
            default:
                return reading.Unexpected(FaultCode.WrongShape, node, key, $"{Expected} such as [ vest, midt ]");
        }
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Choice, CommonKeys.SomeWords);
}
