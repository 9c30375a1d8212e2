using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The keys of a charter, and of a reference file, which is a charter without the key <c>charter</c>.</summary>
internal static class CharterKeys
{
    public static readonly Field<Identifier> Charter = Field.Optional(Document.CharterKey, CommonKeys.Id, "The charter's id; a reference file has none.");

    public static readonly Field<Language> Language = Field.Optional("language",
        new ChoiceSchema<Language>((GovernanceRules.Language.Danish.Code, GovernanceRules.Language.Danish), (GovernanceRules.Language.English.Code, GovernanceRules.Language.English)),
        "The language of its texts, and of the answers where nobody asks for another.");

    public static readonly Field<Identifier> Replaces = Field.Optional("replaces", new IdentifierSchema("the id of a charter"),
        "The charter that it follows.");

    public static readonly Field<ImmutableArray<Identifier>> Uses = Field.Optional("uses",
        new OneOrMany<Identifier>(new IdentifierSchema("a path or a bundled id"), mayBeEmpty: true),
        "Other files, relative to this one, or bundled ids; they are merged in.");

    public static readonly Field<ImmutableArray<Identifier>> Levels = Field.Optional("levels", new ListSchema<Identifier>(CommonKeys.AnyWord,
        "a list of levels, lowest first"), "The ordered levels, lowest first.");

    public static readonly Field<ImmutableArray<Identifier>> OtherLevels = Words("otherLevels",
        "Levels in no order, which are never at least or at most another.");

    public static readonly Field<ImmutableArray<Identifier>> Sectors = Words("sectors", "Sectors known beside those that organisations have.");

    public static readonly Field<ImmutableArray<Identifier>> Kinds = Words("kinds",
        "Kinds known beside those that organisations, clusters and fora have.");

    public static readonly Field<ImmutableArray<Identifier>> Competences = Words("competences", "The competences; left out, any word will do.");

    public static readonly Field<ImmutableArray<Identifier>> Bodies = Words("bodies",
        "Bodies that appoint or decide beside fora and organisations; left out, any word will do.");

    public static readonly Field<ImmutableArray<Identifier>> Traits = Words("traits", "The traits of matters; left out, any word will do.");

    public static readonly Field<ImmutableArray<Identifier>> Types = Words("types", "The types of matters; left out, any word will do.");

    public static readonly Field<ImmutableArray<Identifier>> Acts = Words("acts", "What can be done with a matter, beside the built-in acts.");

    public static readonly Field<ImmutableArray<Node>> Sources = Entries("sources", DeclarationKeys.Source,
        "The documents that clauses are quoted from.");

    public static readonly Field<ImmutableArray<Node>> Clauses = Entries("clauses", DeclarationKeys.Clause,
        "The sentences that the charter comes from.");

    public static readonly Field<ImmutableArray<Node>> Roles = Entries("roles", DeclarationKeys.Role,
        "The roles beside the built-in ones.");

    public static readonly Field<ImmutableArray<Node>> Attributes = Entries("attributes", DeclarationKeys.Attribute,
        "Words of the charter's own that things, persons and memberships may carry.");

    public static readonly Field<ImmutableArray<Node>> Clusters = Entries("clusters", ElementKeys.ClusterShape, "The clusters.");

    public static readonly Field<ImmutableArray<Node>> Organisations = Entries("organisations", ElementKeys.Organisation,
        "The organisations.");

    public static readonly Field<ImmutableArray<Node>> Fora = Entries("fora", ElementKeys.Forum, "The fora.");

    public static readonly Field<ImmutableArray<Node>> Constraints = Entries("constraints", ConstraintKeys.Constraint,
        "The constraints, in the order in which answers give them.");

    public static readonly Field<ImmutableArray<Node>> Escalations = Entries("escalations", EscalationKeys.Shape,
        "Which matters must go on, and where, in the order in which answers give them.");

    // What other parts of a charter may name.
    public static readonly ImmutableArray<Field> Declarations =
        [Uses, Levels, OtherLevels, Sectors, Kinds, Competences, Bodies, Traits, Types, Acts, Roles, Attributes, Clusters, Organisations, Fora];

    public static readonly MappingSchema<MappingReader> Root = new("charter", "The rules of a set of fora, each tied to the sentence it comes from.",
        [
            FormatVersion.Field, Charter, Language, CommonKeys.Name, CommonKeys.InForce, Replaces, CommonKeys.Clause, Uses, Sources, Clauses,
            Levels, OtherLevels, Roles, Attributes, Sectors, Kinds, Competences, Bodies, Traits, Types, Acts,
            Clusters, Organisations, Fora, Constraints, Escalations,
        ],
        row => row);

    private static Field<ImmutableArray<Identifier>> Words(string name, string description) => Field.Optional(name, CommonKeys.Words, description);

    // What several files may say of one thing is merged before it is read.
    private static Field<ImmutableArray<Node>> Entries<T>(string name, NodeSchema<T> shape, string description)
        where T : notnull => Field.Optional(name, new ListSchema<Node>(new Deferred(shape), $"a list of {name}"), description);
}
