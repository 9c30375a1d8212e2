using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>What a count goes by or a comparison compares: a built-in key, or an attribute.</summary>
internal sealed class GroupingKeySchema : ScalarSchema<WrittenKey>
{
    private static readonly Dictionary<string, Property> Facets = Enum.GetValues<Property>().Where(f => f != Property.Attribute)
        .ToDictionary(f => new GroupingKey(f).ToString(), StringComparer.Ordinal);

    public static GroupingKeySchema Instance { get; } = new();

    public override string Expected => "a key such as `organisation`, or an attribute";

    public override void Describe(SchemaWriter schema) => schema.Scalar();

    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out WrittenKey value)
    {
        value = new WrittenKey(scalar, Facets.TryGetValue(scalar.Text, out var facet) ? facet : GroupingKey.OfAttribute(scalar.Text));
        return true;
    }
}

internal sealed record WrittenKey(ScalarNode Node, GroupingKey Key)
{
    // Adds a fault if the subject does not have the key.
    public GroupingKey? Of(Subject subject, MappingReader row)
    {
        var conditions = SelectionKeys.Of(subject);
        if (Key.Property == Property.Attribute || (Key.Property is not (Property.Competence or Property.StandsInFor) && conditions.Conditions.Any(c => c.Name == Node.Text)))
            return Key;
        row.Reading.Wrong(DiagnosticId.NoSuchProperty, Node,
            $"{conditions.Things} have no key {Node.Shown}; expected {Show.List(Keys(conditions), "or")}, or an attribute");
        return null;
    }

    private static IEnumerable<string> Keys(SelectionSchema conditions) => conditions.Conditions.Select(c => c.Name)
        .Where(name => name is not ("competence" or "standsInFor" or "since" or "also" or "anyOf" or "not" or SelectionKeys.AtLeast or SelectionKeys.Several));
}
