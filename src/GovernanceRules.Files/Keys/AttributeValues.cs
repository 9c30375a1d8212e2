using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>What a thing says under one attribute.</summary>
internal readonly record struct AttributeValues(ScalarNode Key, ImmutableArray<Identifier> Values)
{
    public static AttributeSet Of(MappingReader row)
    {
        if (!row.TryGet(CommonKeys.Attributes, out var values) || values.IsEmpty)
            return AttributeSet.Empty;
        var all = new Dictionary<string, ImmutableArray<Identifier>>(StringComparer.Ordinal);
        foreach (var (key, words) in values)
            if (!all.TryAdd(Identifier.Normalise(key.Text), words))
                row.Reading.Wrong(DiagnosticId.DuplicateKey, key, $"the attribute {key.Shown} stands twice");
        return new AttributeSet(all);
    }
}
