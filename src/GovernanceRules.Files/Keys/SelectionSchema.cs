using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal sealed class SelectionSchema(string things, string description, ImmutableArray<Field> conditions) : NodeSchema<Selection>
{
    private static readonly OneOrMany<Identifier> AttributeValue = new(CommonKeys.AnyWord);

    public ImmutableArray<Field> Conditions => conditions;

    public string Things => things;

    public override string Expected => $"a selection of {things} such as {{ kind: ... }}";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out Selection value)
    {
        value = null;
        if (node is not MappingNode mapping)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        var all = ImmutableArray.CreateBuilder<Condition>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
            if (!entry.IsIgnored && Condition(entry, reading) is { } condition)
                all.Add(condition);
        Several(mapping, all, reading);
        value = all.Count == 0 ? Selection.Everything : new Selection(all.DrainToImmutable());
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.Mapping($"selection of {things}", description, conditions, AttributeValue);

    // `atLeast` and `of` are one condition.
    private static void Several(MappingNode mapping, ImmutableArray<Condition>.Builder all, ReadContext reading)
    {
        var parts = all.OfType<AtLeastCondition>().ToList();
        if (parts.Count == 0)
            return;
        foreach (var part in parts)
            all.Remove(part);
        var (number, of) = (mapping.Find(SelectionKeys.AtLeast)?.Value, mapping.Find(SelectionKeys.Several)?.Value);
        if (number is null)
            reading.Wrong(DiagnosticId.MissingKey, of!, "`of` does not say how many of these must hold; give `atLeast`, such as `atLeast: 2`");
        else if (of is null)
            reading.Wrong(DiagnosticId.MissingKey, number, "`atLeast` does not say of what; give `of` with a list of selections");
        else if (parts is [var one, var other])
        {
            var (howMany, which) = one.Selections.IsEmpty ? (one, other) : (other, one);
            if (howMany.Number >= 1 && howMany.Number <= which.Selections.Length)
                all.Add(new AtLeastCondition(howMany.Number, which.Selections) { KeyLocation = howMany.KeyLocation });
            else
                reading.Wrong(DiagnosticId.BadNumber, number, $"`atLeast` is {howMany.Number}; expected a number from 1 to {which.Selections.Length}, as many as `of` lists");
        }
    }

    private Condition? Condition(Entry entry, ReadContext reading)
    {
        var name = entry.Key.Text;
        if (conditions.FirstOrDefault(c => c.Name == name) is { } field)
            return ((Field<ConditionAt>)field).Shape.TryRead(entry.Value, name, reading, out var condition)
                ? condition(entry.Key.Location) : null;
        if (SelectionKeys.IsBuiltIn(name))
        {
            reading.Wrong(DiagnosticId.NoSuchProperty, entry.Key,
                $"{things} have no {entry.Key.Shown}; they have {Show.List(conditions.Select(c => c.Name), "and")}, and attributes");
            return null;
        }

        // Whether the attribute is declared is known when charter and register meet, so the place of the word is kept.
        return AttributeValue.TryRead(entry.Value, name, reading, out var values)
            ? new ValueCondition(GroupingKey.OfAttribute(name), values) { KeyLocation = entry.Key.Location }
            : null;
    }
}
