using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The shapes and keys that many mappings have.</summary>
internal static class CommonKeys
{
    public static readonly WordShape Id = new("an id of letters, digits, `-`, `_` and `.`");

    public static readonly WordShape ForumId = new("the id of a forum");

    public static readonly WordShape OrganisationId = new("the id of an organisation");

    public static readonly WordShape ClusterId = new("the id of a cluster");

    public static readonly WordShape PersonId = new("the id of a person");

    public static readonly WordShape AnyWord = new("a word");

    public static readonly ListShape<Word> Words = new(AnyWord, "a list of words");

    public static readonly ListShape<Word> SomeWords = new(AnyWord, "a list of words", mayBeEmpty: false);

    public static readonly OneOrMany<Word> WordOrWords = new(AnyWord);

    public static readonly TextShape Text = new("a text");

    public static readonly DateShape Date = new();

    private static readonly Field<string> Danish = Field.Optional("da", Text, "In Danish.");

    private static readonly Field<string> English = Field.Optional("en", Text, "In English.");

    public static readonly BoolShape Bool = new();

    public static readonly Field<DateOnly> From = Field.Optional("from", Date, "The first day; left out, the period is open there.");

    public static readonly Field<DateOnly> To = Field.Optional("to", Date, "The last day, which still counts; left out, no end is set.");

    public static readonly Shape<Row> PeriodRow = new MappingShape<Row>("period",
        "A span of days; both ends are inclusive.", [From, To], row => row);

    public static readonly Field<Row> InForce = Field.Optional("inForce", PeriodRow, "When it is in force; both ends are inclusive.");

    public static readonly Field<string> Note = Field.Optional("note", new TextShape("a text", mayBeEmpty: true), "Free text for readers.");

    public static readonly Field<ImmutableArray<Word>> Clause = Field.Optional("clause",
        new OneOrMany<Word>(new WordShape("the id of a clause"), mayBeEmpty: true),
        "The clause it comes from, by id, or a list of them.");

    public static readonly Shape<LocalizedText> LocalizedText = new ShortOrFull<LocalizedText>(
        new Made<string, LocalizedText>(Text, (text, _) => new LocalizedText(text)),
        new MappingShape<LocalizedText>("text", "A text in Danish and English.", [Danish, English],
            row => row.Has(Danish) || row.Has(English)
                ? new LocalizedText(row.Get(Danish) ?? row.Get(English) ?? "", row.Get(English) ?? row.Get(Danish) ?? "")
                : Empty(row)));

    public static readonly Field<LocalizedText> Name = Field.Optional("name", LocalizedText,
        "The name: one string, or one for each language.");

    public static readonly Field<ImmutableArray<AttributeValues>> Attributes = Field.Optional("attributes",
        new Made<ImmutableArray<(ScalarNode Key, ImmutableArray<Word> Value)>, ImmutableArray<AttributeValues>>(
            new MapShape<ImmutableArray<Word>>(new OneOrMany<Word>(AnyWord, mayBeEmpty: true),
                "a mapping such as { gender: woman }", ignoresOthers: true),
            (entries, _) => [.. entries.Select(e => new AttributeValues(e.Key, e.Value))]),
        "Words of the charter's own: each declared attribute with a value or a list of values.");

    public static Period PeriodOf(Row row) => new(row.Find(From), row.Find(To));

    /// <summary>The period under <see cref="InForce"/>, or <see langword="null"/> where the key is left out.</summary>
    public static Period? InForceOf(Row row) => row.TryGet(InForce, out var period) ? PeriodOf(period) : null;

    private static LocalizedText? Empty(Row row)
    {
        row.Reading.Wrong(FaultCode.MissingKey, row.Node, "the text has neither `da` nor `en`; it needs one of them");
        return null;
    }
}
