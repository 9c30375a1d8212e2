using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>What a count goes by or a comparison compares: a built-in key, or an attribute.</summary>
internal sealed class KeyShape : ScalarShape<WrittenKey>
{
    private static readonly Dictionary<string, Facet> Facets = Enum.GetValues<Facet>().Where(f => f != Facet.Attribute)
        .ToDictionary(f => new Key(f).ToString(), StringComparer.Ordinal);

    public static KeyShape Instance { get; } = new();

    public override string Expected => "a key such as `organisation`, or an attribute";

    public override void Describe(SchemaWriter schema) => schema.Scalar();

    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out WrittenKey value)
    {
        value = new WrittenKey(scalar, Facets.TryGetValue(scalar.Text, out var facet) ? facet : Key.OfAttribute(scalar.Text));
        return true;
    }
}

/// <summary>A key as it was written.</summary>
internal sealed record WrittenKey(ScalarNode Node, Key Key)
{
    /// <summary>The key, where the subject has it; a fault where it has not.</summary>
    public Key? Of(Subject subject, Row row)
    {
        var conditions = SelectionKeys.Of(subject);
        if (Key.Facet == Facet.Attribute || (Key.Facet != Facet.Competence && conditions.Conditions.Any(c => c.Name == Node.Text)))
            return Key;
        row.Reading.Wrong(FaultCode.NoSuchFacet, Node,
            $"{conditions.Things} have no key {Node.Shown}; expected {Show.List(Keys(conditions), "or")}, or an attribute");
        return null;
    }

    private static IEnumerable<string> Keys(SelectionShape conditions) => conditions.Conditions.Select(c => c.Name)
        .Where(name => name is not ("competence" or "also" or "anyOf" or "not"));
}
