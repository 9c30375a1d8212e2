using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>Over which keys a count goes.</summary>
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
