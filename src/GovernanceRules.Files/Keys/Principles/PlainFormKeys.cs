using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class PlainFormKeys
{
    public static readonly Field<Selection> Members = Field.Optional("members", SelectionKeys.Members,
        "Which memberships; left out, all seated members of the forum.");

    private static readonly ImmutableArray<(Subject Subject, Field<Selection> Field)> Subjects =
    [
        (Subject.Members, Members),
        (Subject.Fora, Field.Optional("fora", SelectionKeys.Fora, "Which fora, in place of members.")),
        (Subject.Organisations, Field.Optional("organisations", SelectionKeys.Organisations, "Which organisations, in place of members.")),
        (Subject.Clusters, Field.Optional("clusters", SelectionKeys.Clusters, "Which clusters, in place of members.")),
    ];

    private static readonly Field<WrittenKey> Per = Field.Optional("per", GroupingKeySchema.Instance, "Counts for each key by itself.");

    private static readonly Field<WrittenKey> Distinct = Field.Optional("distinct", GroupingKeySchema.Instance,
        "Counts the different keys that the persons have, in place of the persons.");

    private static readonly Field<Relation> HowRelated = Field.Required("relation",
        new ChoiceSchema<Relation>(("subset", Relation.Subset), ("superset", Relation.Superset), ("equal", Relation.Equal),
            ("disjoint", Relation.Disjoint), ("overlap", Relation.Overlap)),
        "How the keys of the members stand to those of the others.");

    private static readonly Field<Selection> With = Field.Required("with", SelectionKeys.Members,
        "The memberships that they are held against.");

    private static readonly Field<WrittenKey> By = Field.Required("by", GroupingKeySchema.Instance, "What is compared.");

    private static readonly Field<int> Common = Field.Optional("min", new CountSchema(),
        "With `overlap`: how many keys must be common; left out, 1.");

    private static readonly Field<Node> Is = Field.Required("is",
        new Deferred(SelectionKeys.Members, SelectionKeys.Fora, SelectionKeys.Organisations, SelectionKeys.Clusters),
            "What is asked of each; it adds no default role or forum.");

    public static readonly Field<Demand> Count = Field.Optional("count", new MappingSchema<Demand>("count", "Says how many there are.",
        [
            .. Subjects.Select(s => s.Field), Distinct, Per, CountingKeys.Over, CountingKeys.Among,
            .. CountingKeys.SoMany, CountingKeys.Except,
        ], ReadCount), "How many there are: a plain form.");

    public static readonly Field<Demand> Compare = Field.Optional("compare", new MappingSchema<Demand>("compare",
        "Holds the keys of one selection against those of another.",
        [Members, HowRelated, With, By, Common], ReadCompare), "Which keys two selections have: a plain form.");

    public static readonly Field<Demand> Every = Field.Optional("every", new MappingSchema<Demand>("every", "Asks something of each one.",
        [.. Subjects.Select(s => s.Field), Is], ReadEvery), "What each one must be: a plain form.");

    public static Selection MembersOf(MappingReader row) => row.Get(Members) ?? Selection.Everything;

    private static Demand? ReadCount(MappingReader row)
    {
        var subject = SubjectOf(row, "count");
        var countsKeys = row.Has(CountingKeys.Except);
        if (!countsKeys)
            CountingKeys.ExpectHowMany(row, "count");
        if (subject is not { } of)
            return null;
        if (row.Has(Distinct) && of != Subject.Members)
            row.Wrong(DiagnosticId.NoSuchProperty, Distinct,
                $"`distinct` counts keys that persons have; here {SelectionKeys.Of(of).Things} are counted");
        var distinct = of == Subject.Members ? row.Get(Distinct)?.Of(of, row) : null;
        if (!row.Has(Per))
            CountingKeys.ExpectPer(row);
        var per = row.Get(Per)?.Of(of, row);
        if (row.Has(Per) && per is null)
            return null;
        var counting = CountingKeys.Of(row, per);
        var form = new CountConstraint(Chosen(row, of), counting.AsGiven)
        {
            Of = of,
            Distinct = distinct,
            Per = per,
            Domain = counting.Domain,
            Filter = counting.Filter,
            Except = counting.Except,
        };
        return new Demand(new CountPrinciple(form), Counts: true, NeedsForum: of == Subject.Members);
    }

    private static Demand? ReadCompare(MappingReader row)
    {
        var by = row.Get(By)?.Of(Subject.Members, row);
        if (row.Has(Common) && row.TryGet(HowRelated, out var other) && other != Relation.Overlap)
            row.Wrong(DiagnosticId.WrongShape, Common, "`min` goes with `relation: overlap` alone; the other relations hold for every key");
        return by is { } key && row.TryGet(HowRelated, out var relation) && row.Get(With) is { } with
            ? new Demand(new ComparePrinciple(new SetConstraint(MembersOf(row), relation, with, key) { Min = row.Find(Common) ?? 1 }))
            : null;
    }

    private static Demand? ReadEvery(MappingReader row)
    {
        if (SubjectOf(row, "every") is not { } of || !row.TryGet(Is, out var node)
            || !SelectionKeys.Of(of).TryRead(node, Is.Name, row.Reading, out var asked))
            return null;
        return new Demand(new EveryPrinciple(new ForAllConstraint(Chosen(row, of), asked) { Of = of }), NeedsForum: of == Subject.Members);
    }

    private static Selection Chosen(MappingReader row, Subject subject) => row.Get(Subjects.First(s => s.Subject == subject).Field) ?? Selection.Everything;

    // Adds a fault if nothing is counted or tested, or two things are.
    private static Subject? SubjectOf(MappingReader row, string noun)
    {
        var given = Subjects.Where(s => row.Has(s.Field)).ToList();
        if (given.Count == 1)
            return given[0].Subject;
        if (given.Count > 1)
            row.Wrong(DiagnosticId.WrongShape, given[1].Field,
                $"`{noun}` is of `{given[0].Field.Name}` and of `{given[1].Field.Name}`; expected one of them");
        else if (!Subjects.Any(s => row.IsMisspelt(s.Field)))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node,
                $"`{noun}` does not say of what; give `members: {{}}` for all seated members, or `fora`, `organisations` or `clusters`");
        return null;
    }
}
