using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class PersonKeys
{
    private static readonly Field<Identifier> Of = Field.Required("of", CommonKeys.ForumId, "The other forum.");

    private static readonly Field<ForumTarget> Mirrored = Others("of", "The other forum");

    private static readonly Field<Selection> Politicians = Field.Optional("politicians", SelectionKeys.Members,
        "Who is mirrored in the other forum; left out, who is at the level politician, mayor or alderman there.");

    private static readonly Field<WrittenKey> By = Field.Optional("by", GroupingKeySchema.Instance,
        "What must be the same; left out, the organisation.");

    private static readonly Field<bool> Exact = Field.Optional("exact", CommonKeys.Bool, "Whether nobody else may sit here either.");

    private static readonly Field<ForumTarget> Forum = Others("forum", "The forum from which they are drawn");

    private static readonly Field<ForumTarget> With = Others("with", "The other forum");

    private static readonly Field<int> Min = Field.Optional("min", new CountSchema(), "How many at least; left out, 1.");

    private static readonly Field<ForumTarget> From = Others("from", "The other forum");

    private static readonly Field<ImmutableArray<Identifier>> Body = Field.Required("body", CommonKeys.WordOrWords,
        "The body, or a list of alternatives.");

    private static readonly Field<Identifier> Role = Field.Required("role", CommonKeys.AnyWord, "The role here.");

    private static readonly Field<Selection> Among = Field.Optional("among", SelectionKeys.Members, "Narrows both sides.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("mirror", "Each politician's municipality has its member here (spejlingsprincip).",
            [Mirrored, PlainFormKeys.Members, Politicians, By, Exact],
            row => row.TryGet(Mirrored, out var of) && ByOf(row) is { } by
                ? new MirrorPrinciple(of, PlainFormKeys.MembersOf(row), row.Get(Politicians) ?? Selection.Everything, by, row.Find(Exact) ?? false) : null),
        Principle("drawnFrom", "The members are drawn from another forum (vælges blandt).", [Forum, PlainFormKeys.Members],
            row => row.TryGet(Forum, out var forum) ? new DrawnFromPrinciple(forum, PlainFormKeys.MembersOf(row)) : null),
        Principle("overlap", "So many persons sit in another forum too (overlap).", [With, Min, PlainFormKeys.Members],
            row => row.TryGet(With, out var with) ? new OverlapPrinciple(with, PlainFormKeys.MembersOf(row), row.Find(Min) ?? 1) : null),
        Principle("separate", "Nobody sits in both fora (uforenelighed).", [From, PlainFormKeys.Members],
            row => row.TryGet(From, out var from) ? new SeparatePrinciple(from, PlainFormKeys.MembersOf(row)) : null),
        Principle("level", "The members are at a level, or above or below it (direktørniveau).",
            [LevelKeys.AtLeast, LevelKeys.AtMost, PlainFormKeys.Members],
            row => LevelKeys.Of(row) is { } span ? new LevelPrinciple(span, PlainFormKeys.MembersOf(row)) : null),
        Principle("appointedBy", "The members are appointed by a body (udpeges af).", [Body, PlainFormKeys.Members],
            row => new AppointedByPrinciple(row.List(Body), PlainFormKeys.MembersOf(row))),
        Principle("topPost", "A role follows the highest post of another forum (formandskab efter højeste post).",
            [Role, Of, Among, By, PlainFormKeys.Members],
            row => row.TryGet(Role, out var role) && row.TryGet(Of, out var of) && ByOf(row) is { } by
                ? new TopPostPrinciple(role, of, row.Get(Among) ?? Selection.Everything, PlainFormKeys.MembersOf(row), by) : null),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle
            ? new Demand(principle) : null), description);

    private static Field<ForumTarget> Others(string name, string description) =>
        Field.Required(name, ForumTargetSchema.OfAnother, $"{description}, a list of them, or a selection such as {{ kind: council }}.");

    private static GroupingKey? ByOf(MappingReader row) => row.Has(By) ? row.Get(By)?.Of(Subject.Members, row) : Property.Organisation;
}
