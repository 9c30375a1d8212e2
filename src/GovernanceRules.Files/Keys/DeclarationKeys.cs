using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class DeclarationKeys
{
    private static readonly Field<Identifier> Id = Field.Required("id", CommonKeys.Id, "The id.");

    private static readonly Field<string> Title = Field.Required("title", CommonKeys.Text, "The title of the document.");

    private static readonly Field<DateOnly> Date = Field.Optional("date", CommonKeys.Date, "The day of the document.");

    private static readonly Field<Identifier> File = Field.Optional("file", new IdentifierSchema("the path of a text file"),
        "The path of its text, in which `coverage` looks for the quotes: plain text as UTF-8, relative to this file.");

    private static readonly Field<string> Prefix = Field.Optional("prefix", CommonKeys.Text,
        "What stands right before the quote in the text of the source, if the quote is there more than once.");

    private static readonly Field<string> Suffix = Field.Optional("suffix", CommonKeys.Text,
        "What stands right after the quote in the text of the source, if the quote is there more than once.");

    private static readonly Field<Identifier> FromSource = Field.Optional("source", new IdentifierSchema("the id of a source"), "The document, by id.");

    private static readonly Field<string> Section = Field.Optional("section", CommonKeys.Text, "The section in which the sentence stands.");

    private static readonly Field<string> Quote = Field.Required("quote", CommonKeys.Text, "The document's own words; `[...]` stands for what is left out.");

    private static readonly Field<string> Unchecked = Field.Optional("unchecked", CommonKeys.Text, "Why nothing checks it.");

    private static readonly Field<bool> Checkable = Field.Optional("checkable", CommonKeys.Bool,
        "A register could break it, and the constraints have no words for it yet; goes with `unchecked`.");

    private static readonly Field<bool> Verdict = Field.Optional("verdict", CommonKeys.Bool,
        "It holds a verdict that somebody reached elsewhere and entered; what rests on it is counted as hand-fed.");

    private static readonly Field<bool> Seated = Field.Required("seated", CommonKeys.Bool,
        "Whether who has the role is counted where a selection names no role.");

    private static readonly Field<ImmutableArray<Identifier>> Values = Field.Optional("values", CommonKeys.SomeWords,
        "The values it may take; left out, any will do.");

    private static readonly Field<Identifier> Default = Field.Optional("default", CommonKeys.AnyWord,
        "What holds where nothing is recorded; left out, absence is unknown.");

    public static readonly MappingSchema<SourceDraft> Source = new("source", "A document that clauses are quoted from.",
        [Id, Title, Date, File],
        row => row.TryGet(Id, out var id) ? new SourceDraft(new Source(id, row.Get(Title) ?? "", row.Find(Date)), row.NodeOf(File) as ScalarNode) : null);

    public static readonly MappingSchema<Clause> Clause = new("clause", "A sentence of a document that something in the charter comes from.",
        [Id, FromSource, Section, Quote, Prefix, Suffix, Unchecked, Checkable],
        row => row.TryGet(Id, out var id) ? new Clause(id, row.Get(Quote) ?? "")
        {
            Source = row.Find(FromSource),
            Section = row.Get(Section),
            Prefix = row.Get(Prefix),
            Suffix = row.Get(Suffix),
            Unchecked = row.Get(Unchecked),
            Checkable = row.Find(Checkable) ?? false,
            Location = row.Location,
        } : null);

    public static readonly MappingSchema<Role> Role = new("role", "A role beside the built-in ones.",
        [Id, Seated, CommonKeys.Clause],
        row => row.TryGet(Id, out var id) ? new Role(id, row.Find(Seated) ?? false) : null);

    public static readonly NodeSchema<AttributeDefinition> Attribute = Attributes("attribute", [Id, Values, Default, Verdict, CommonKeys.Clause]);

    // A register adds words; which of the charter's hold a verdict, the charter says.
    public static readonly NodeSchema<AttributeDefinition> RegisterAttribute = Attributes("register attribute", [Id, Values, Default, CommonKeys.Clause]);

    private static ScalarOrMapping<AttributeDefinition> Attributes(string noun, ImmutableArray<Field> fields) => new(
        new Mapped<Identifier, AttributeDefinition>(CommonKeys.Id, (id, node) => new AttributeDefinition(id) { Location = node.Location }),
        new MappingSchema<AttributeDefinition>(noun, "A word of the charter's own that things, persons and memberships may carry.", fields,
            row => row.TryGet(Id, out var id) ? new AttributeDefinition(id)
            {
                Values = row.TryGet(Values, out var values) ? values : null,
                Default = row.Find(Default),
                Verdict = row.Find(Verdict) ?? false,
                Location = row.Location,
            } : null));
}

/// <summary>Attributes that files could declare and never name, since their ids mean something else in a condition.</summary>
internal static class AttributeNames
{
    public static void Judge(IEnumerable<AttributeDefinition> attributes, DiagnosticBag faults)
    {
        foreach (var id in attributes.Select(a => a.Id))
            if (SelectionKeys.IsBuiltIn(id.Text))
                faults.Add(DiagnosticId.BadId, id.Location,
                    $"the id of the attribute may not be `{id}`; in conditions that word has a meaning of its own");
            else if (Entry.IsIgnoredKey(id.Text))
                faults.Add(DiagnosticId.BadId, id.Location,
                    $"the id of the attribute may not be `{id}`; keys that begin with `x-` are ignored");
    }
}
