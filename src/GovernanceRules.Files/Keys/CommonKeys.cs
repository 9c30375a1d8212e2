using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class CommonKeys
{
    public static readonly IdentifierSchema Id = new("an id of letters, digits, `-`, `_` and `.`");

    public static readonly IdentifierSchema ForumId = new("the id of a forum");

    public static readonly IdentifierSchema OrganisationId = new("the id of an organisation");

    public static readonly IdentifierSchema ClusterId = new("the id of a cluster");

    public static readonly IdentifierSchema PersonId = new("the id of a person");

    public static readonly IdentifierSchema AnyWord = new("a word");

    public static readonly ListSchema<Identifier> Words = new(AnyWord, "a list of words");

    public static readonly ListSchema<Identifier> SomeWords = new(AnyWord, "a list of words", mayBeEmpty: false);

    public static readonly OneOrMany<Identifier> WordOrWords = new(AnyWord);

    public static readonly TextSchema Text = new("a text");

    public static readonly DateSchema Date = new();

    private static readonly Field<string> Danish = Field.Optional("da", Text, "In Danish.");

    private static readonly Field<string> English = Field.Optional("en", Text, "In English.");

    public static readonly BoolSchema Bool = new();

    public static readonly Field<DateOnly> From = Field.Optional("from", Date, "The first day; left out, the period is open there.");

    public static readonly Field<DateOnly> To = Field.Optional("to", Date, "The last day, which still counts; left out, no end is set.");

    public static readonly NodeSchema<MappingReader> PeriodRow = new MappingSchema<MappingReader>("period",
        "A span of days; both ends are inclusive.", [From, To], row => row);

    public static readonly Field<MappingReader> InForce = Field.Optional("inForce", PeriodRow, "When it is in force; both ends are inclusive.");

    public static readonly Field<string> Note = Field.Optional("note", new TextSchema("a text", mayBeEmpty: true), "Free text for readers.");

    public static readonly Field<ImmutableArray<Identifier>> Clause = Field.Optional("clause",
        new OneOrMany<Identifier>(new IdentifierSchema("the id of a clause"), mayBeEmpty: true),
        "The clause it comes from, by id, or a list of them.");

    public static readonly NodeSchema<LocalizedText> LocalizedText = new ScalarOrMapping<LocalizedText>(
        new Mapped<string, LocalizedText>(Text, (text, _) => new LocalizedText(text)),
        new MappingSchema<LocalizedText>("text", "A text in Danish and English.", [Danish, English],
            row => row.Has(Danish) || row.Has(English)
                ? new LocalizedText(row.Get(Danish) ?? row.Get(English) ?? "", row.Get(English) ?? row.Get(Danish) ?? "")
                : Empty(row)));

    public static readonly Field<LocalizedText> Name = Field.Optional("name", LocalizedText,
        "The name: one string, or one for each language.");

    public static readonly Field<ImmutableArray<AttributeValues>> Attributes = Field.Optional("attributes",
        new Mapped<ImmutableArray<(ScalarNode Key, ImmutableArray<Identifier> Value)>, ImmutableArray<AttributeValues>>(
            new MapSchema<ImmutableArray<Identifier>>(new OneOrMany<Identifier>(AnyWord, mayBeEmpty: true),
                "a mapping such as { gender: woman }", ignoresOthers: true),
            (entries, _) => [.. entries.Select(e => new AttributeValues(e.Key, e.Value))]),
        "Words of the charter's own: each declared attribute with a value or a list of values.");

    public static readonly ChoiceSchema<Severity> SeverityWord = new(
        ("error", GovernanceRules.Severity.Error), ("warning", GovernanceRules.Severity.Warning), ("info", GovernanceRules.Severity.Info));

    public static readonly Field<Severity> Severity = Field.Optional("severity", SeverityWord, "How grave it is; left out, error.");

    public static Period PeriodOf(MappingReader row) => new(row.Find(From), row.Find(To));

    // null if the key is left out.
    public static Period? InForceOf(MappingReader row) => row.TryGet(InForce, out var period) ? PeriodOf(period) : null;

    public static ImmutableSortedDictionary<string, long> VotesOf(IEnumerable<(ScalarNode Key, int Value)> votes) =>
        votes.DistinctBy(v => Identifier.Normalise(v.Key.Text))
            .ToImmutableSortedDictionary(v => Identifier.Normalise(v.Key.Text), v => (long)v.Value, StringComparer.Ordinal);

    private static LocalizedText? Empty(MappingReader row)
    {
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the text has neither `da` nor `en`; it needs one of them");
        return null;
    }
}

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
