using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal sealed class MappingReader(MappingNode node, ReadContext reading)
{
    private readonly List<(Field Field, Entry Entry, object? Value)> _values = new(node.Entries.Count);
    private List<string>? _misspelt;

    public MappingNode Node => node;

    public FileLocation Location { get; } = node.Location;

    public ReadContext Reading => reading;

    public void Read(string noun, ImmutableArray<Field> fields, ImmutableArray<Field> oneOf)
    {
        foreach (var entry in node.Entries)
        {
            if (entry.IsIgnored)
                continue;
            if (FieldOf(entry.Key.Text, fields) is not { } field)
                HasUnknownList |= !Unknown(noun, entry.Key, fields) && entry.Value is not ScalarNode;
            else
                Known(field, entry);
        }

        foreach (var key in node.Nulls)
            if (!Entry.IsIgnoredKey(key.Text) && FieldOf(key.Text, fields) is null)
                Unknown(noun, key, fields);

        foreach (var field in fields)
            if (field.IsRequired && !Has(field) && !IsMisspelt(field))
                reading.Wrong(DiagnosticId.MissingKey, node, $"the {noun} has no `{field.Name}`; {Show.A(noun)} needs {Needs([.. fields.Where(f => f.IsRequired), .. oneOf.Take(1)])}");
    }

    // Whether something stands under a key that nobody knows, and may have been meant to declare things.
    public bool HasUnknownList { get; private set; }

    // Readable or not.
    public bool Has(Field field)
    {
        foreach (var read in _values)
            if (read.Field == field)
                return true;
        return false;
    }

    // An unknown key seems to mean this one, which is then not missing but misspelt.
    public bool IsMisspelt(Field field) => _misspelt?.Contains(field.Name) == true;

    // The key is here, perhaps misspelt, but what it says could not be read.
    public bool IsLost(Field field) => IsMisspelt(field) || _values.Exists(v => v.Field == field && v.Value is null);

    // False if the key is not here, or not readable.
    public bool TryGet<T>(Field<T> field, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        foreach (var read in _values)
            if (read.Field == field && read.Value is T found)
            {
                value = found;
                return true;
            }

        value = default;
        return false;
    }

    public T? Get<T>(Field<T> field)
        where T : class => TryGet(field, out var value) ? value : null;

    public T? Find<T>(Field<T> field)
        where T : struct => TryGet(field, out var value) ? value : null;

    public ImmutableArray<T> List<T>(Field<ImmutableArray<T>> field) => TryGet(field, out var value) ? value : [];

    public ScalarNode? KeyOf(Field field) => _values.Find(v => v.Field == field).Entry.Key;

    public Node? NodeOf(Field field) => _values.Find(v => v.Field == field).Entry.Value;

    // In the order of the file.
    public IEnumerable<(TField Field, ScalarNode Key)> Of<TField>()
        where TField : Field => _values.Where(v => v.Field is TField).Select(v => ((TField)v.Field, v.Entry.Key));

    public void Wrong(string code, Field at, string text) => reading.Wrong(code, (Node?)KeyOf(at) ?? node, text);

    private static Field? FieldOf(string name, ImmutableArray<Field> fields)
    {
        foreach (var field in fields)
            if (field.Name == name)
                return field;
        return null;
    }

    private void Known(Field field, Entry entry) => _values.Add((field, entry, field.AnyShape.ReadAny(entry.Value, field.Name, reading)));

    // Returns whether it seems to mean some key.
    private bool Unknown(string noun, ScalarNode key, ImmutableArray<Field> fields)
    {
        var free = fields.Where(f => !node.Names(f.Name)).Select(f => f.Name).ToList();
        var nearest = Ids.Nearest(key.Text, free);
        if (nearest is not null)
            (_misspelt ??= []).Add(nearest);
        reading.Wrong(DiagnosticId.UnknownKey, key, $"{key.Shown} is no key of {Show.A(noun)}{Ids.Hint(key.Text, free)}{(nearest is null && fields.Any(f => f.Name == "attributes") && !fields.Any(f => f.Name == "fora") ? "; attributes stand under `attributes`" : "")}");
        return nearest is not null;
    }

    private static string Needs(ImmutableArray<Field> fields) => Show.List(fields.Select(f => f.Name), "and");
}
