using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class CharterTestKeys
{
    public static readonly Field<Identifier> Id = Field.Required(Document.CharterTestKey, CommonKeys.Id, "The id of this set of tests.");

    public static readonly Field<Identifier> Charter = Field.Required("charter", new IdentifierSchema("a path or a bundled id"),
        "The charter that is tested: a path relative to this file, or a bundled id.");

    public static readonly Field<DateOnly> AsOf = Field.Optional("asOf", CommonKeys.Date,
        "The day of the check; at the top of the file it holds for every test that gives none.");

    public static readonly Field<Node> Register = Field.Optional("register",
        new Deferred(new IdentifierSchema("the path of a register, or a register written out here"), RegisterKeys.Inline),
        "The register: a path relative to this file, or written out here; at the top of the file it holds for every test that gives none.");

    public static readonly Field<ImmutableArray<Identifier>> About = Field.Optional("about",
        new OneOrMany<Identifier>(new IdentifierSchema("the id of a constraint")),
        "The constraints that are looked at; left out, all. At the top of the file it holds for every test that gives none.");

    public static readonly Field<string> Name = Field.Required("name", CommonKeys.Text, "What the test shows, in one sentence; no two are the same.");

    public static readonly ImmutableArray<(Outcome Outcome, Field<ImmutableArray<Identifier>> Field)> Findings =
    [
        Expected(Outcome.Violated, "violated", "The findings that are violated, each as answers give them: CONSTRAINT/forum/key. Left out, there is none."),
        Expected(Outcome.Unknown, "unknown", "The findings that are unknown: CONSTRAINT/forum/key. Left out, there is none."),
        Expected(Outcome.Waived, "waived", "The findings that are waived: CONSTRAINT/forum/key. Left out, there is none."),
    ];

    public static readonly ImmutableArray<(Outcome Outcome, Field<ImmutableArray<Identifier>> Field)> Rows =
    [
        Expected(Outcome.Held, "held", "Constraints that are certainly held: CONSTRAINT, or CONSTRAINT/forum. Others may be held too."),
        Expected(Outcome.NotApplicable, "notApplicable", "Constraints that do not apply: CONSTRAINT, or CONSTRAINT/forum. Others may not apply either."),
    ];

    private static readonly MappingSchema<MappingReader> Test = new("test", "A register on a day, and what a check of it must find.",
        [
            Name, AsOf, Register, .. RegisterEditKeys.All, About, .. Findings.Select(f => f.Field), .. Rows.Select(r => r.Field), CommonKeys.Note,
        ],
        row => row);

    public static readonly Field<ImmutableArray<MappingReader>> Tests = Field.Required("tests",
        new ListSchema<MappingReader>(Test, "a list of tests", mayBeEmpty: false), "The tests.");

    public static readonly Field<Identifier> Constraint = Field.Required("constraint", new IdentifierSchema("the id of a constraint"), "The constraint.");

    private static readonly Field<string> Because = Field.Required("because", CommonKeys.Text, "Why no test breaks it, in one sentence.");

    public static readonly Field<ImmutableArray<MappingReader>> Unbroken = Field.Optional("unbroken",
        new ListSchema<MappingReader>(new MappingSchema<MappingReader>("exemption", "A constraint that no test breaks, and why.", [Constraint, Because], row => row),
            "a list of constraints, each with the reason"),
        "Constraints that no test breaks, each with the reason; they are not told as never broken.");

    public static readonly MappingSchema<MappingReader> Root = new("charter test", "What a charter must find in small registers.",
        [FormatVersion.Field, Id, Charter, AsOf, Register, About, Tests, Unbroken, CommonKeys.Note],
        row => row);

    private static (Outcome, Field<ImmutableArray<Identifier>>) Expected(Outcome outcome, string name, string description) =>
        (outcome, Field.Optional(name, new ListSchema<Identifier>(new IdentifierSchema("CONSTRAINT, CONSTRAINT/forum or CONSTRAINT/forum/key"),
            "a list such as [ SSG-MIRROR/ssg/skive ]"), description));
}
