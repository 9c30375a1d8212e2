using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal delegate Condition ConditionAt(FileLocation key);

internal static class SelectionKeys
{
    public const string AtLeast = "atLeast";

    public const string Several = "of";

    private static readonly Field<ConditionAt> Forum = Values(Property.Forum, CommonKeys.ForumId,
        "The forum.");

    private static readonly Field<ConditionAt> Kind = Values(Property.Kind, CommonKeys.AnyWord,
        "The kind: of the organisation that the member represents, or of the thing itself.");

    private static readonly Field<ConditionAt> Organisation = Values(Property.Organisation, CommonKeys.OrganisationId,
        "The organisation: that the member represents (`none` for a member of none), or the thing itself; of a cluster, one that is in it.");

    private static readonly Field<ConditionAt> Cluster = Values(Property.Cluster, CommonKeys.ClusterId,
        "The cluster; `own` is the cluster of the forum that the constraint is about.");

    private static readonly Field<ConditionAt> Group = Values(Property.Group, CommonKeys.OrganisationId,
        "The topmost organisation that the organisation is part of (`partOf`); itself if it is part of none.");

    private static readonly Field<ConditionAt> Sector = Values(Property.Sector, CommonKeys.AnyWord, "The sector of the organisation.");

    private static readonly Field<ConditionAt> ForumOfMember = Field.Optional("forum", new Mapped<ForumTarget, ConditionAt>(ForumTargetSchema.Instance,
        (fora, _) => at => Selection.Is(fora, at)),
        "The forum, a list of them, or a selection such as { kind: council }; `own` is the forum of the member's organisation. Left out, the forum that the constraint is about.");

    private static readonly Field<Duration> AtLeastSoLong = Field.Required(AtLeast, new DurationSchema(), "How long at least, such as 18m.");

    private static readonly Field<ConditionAt> Since = Field.Optional("since", new Mapped<MappingReader, ConditionAt>(
        new MappingSchema<MappingReader>("uninterrupted time", "How long the person has sat in the forum without a day between, up to the day.", [AtLeastSoLong], row => row.TryGet(AtLeastSoLong, out _) ? row : null),
        (row, _) => at => new SinceCondition(row.Find(AtLeastSoLong)!.Value) { KeyLocation = at }),
        "How long the person has sat in the forum without a day between, up to the day, in whatever role.");

    private static readonly Field<ConditionAt> Within = Field.Optional("within", new Mapped<Duration, ConditionAt>(new DurationSchema(),
        (time, _) => at => new WithinCondition(time) { KeyLocation = at }),
        "On some day of so long a time up to the day, such as 12m; left out, on the day itself.");

    public static readonly SelectionSchema Members = new("memberships",
        "Picks memberships; all its conditions must hold, and a list in one of them means one of these.",
        [
            ForumOfMember,
            Values(Property.Role, CommonKeys.AnyWord, "The role; `any` for all; left out, the seated roles."),
            new Field<ConditionAt>("level", LevelKeys.Condition,
                "The level, or { atLeast: ... } or { atMost: ... } in the charter's order.", false),
            Sector, Kind, Organisation, Group, Cluster,
            Values(Property.Competence, CommonKeys.AnyWord, "A competence of the person."),
            Values(Property.Person, CommonKeys.PersonId, "The person."),
            Values(Property.StandsInFor, CommonKeys.PersonId, "Deputies of this member; `any` for all deputies, `none` for who is no deputy. Left out, nobody who is a deputy."),
            Values(Property.AppointedBy, CommonKeys.AnyWord, "The body that appointed the member."),
            Values(Property.NominatedBy, CommonKeys.AnyWord, "The body that nominated the member."),
            Values(Property.ApprovedBy, CommonKeys.AnyWord, "The body that approved the member."),
            Values(Property.Begins, CommonKeys.AnyWord, "The year in which the membership begins, such as 2014."),
            Values(Property.Ends, CommonKeys.AnyWord, "The year in which the membership ends, such as 2017."),
            Values(Property.Ended, CommonKeys.AnyWord, "Why the membership ends: resigned, removed, expired, died or other."),
            Values(Property.EndedBy, CommonKeys.AnyWord, "The body that ended the membership."),
            Values(Property.Line, CommonKeys.AnyWord, "The line of the forum's seats that the membership fills, by name."),
            Since,
            Inner("also", () => Elsewhere!, (s, at) => new AlsoCondition(s) { KeyLocation = at },
                "That day the person has some membership that fits; without `forum`, in any forum."),
            .. Logic(() => Members!),
        ]);

    private static readonly SelectionSchema Elsewhere = new("other memberships", "Picks memberships of the same person, as a selection of memberships does.",
        [.. Members.Conditions, Within]);

    public static readonly SelectionSchema Fora = new("fora", "Picks fora.",
        [
            Forum, Kind, Cluster,
            Values(Property.ReportsTo, CommonKeys.ForumId, "The forum that it reports to; `none` for a forum at the top."),
            Values(Property.SetUpBy, CommonKeys.AnyWord, "The body that set it up."),
            Values(Property.ServedBy, CommonKeys.ForumId, "The forum that serves it."),
            .. Logic(() => Fora!),
        ]);

    public static readonly SelectionSchema Organisations = new("organisations", "Picks organisations.",
        [Organisation, Group, Kind, Sector, Cluster, .. Logic(() => Organisations!)]);

    public static readonly SelectionSchema Clusters = new("clusters", "Picks clusters.",
        [Cluster, Kind, Organisation, .. Logic(() => Clusters!)]);

    public static SelectionSchema Of(Subject subject) => subject switch
    {
        Subject.Members => Members,
        Subject.Fora => Fora,
        Subject.Organisations => Organisations,
        _ => Clusters,
    };

    public static bool IsBuiltIn(string name) =>
        new[] { Members, Elsewhere, Fora, Organisations, Clusters }.Any(s => s.Conditions.Any(c => c.Name == name));

    private static Field<ConditionAt> Values(Property facet, NodeSchema<Identifier> value, string description) =>
        Field.Optional(new GroupingKey(facet).ToString(), Conditions(facet, value), description);

    public static NodeSchema<ConditionAt> Conditions(GroupingKey key, NodeSchema<Identifier> value) =>
        new Mapped<ImmutableArray<Identifier>, ConditionAt>(new OneOrMany<Identifier>(value), (words, _) => at =>
            new ValueCondition(key, words) { KeyLocation = at });

    private static Field<ConditionAt>[] Logic(Func<SelectionSchema> shape) =>
    [
        Inner("anyOf", shape, (s, at) => new AnyOfCondition(s) { KeyLocation = at },
            "A list of selections, one of which holds; they add no default role or forum."),
        Inner("not", shape, (s, at) => new NotCondition(s) { KeyLocation = at },
            "A selection that does not hold as a whole, or a list of which none holds; it adds no default role or forum."),
        Field.Optional(AtLeast, new Mapped<int, ConditionAt>(new CountSchema(), (number, _) => at => new AtLeastCondition(number, []) { KeyLocation = at }),
            "How many of the selections of `of` hold at least."),
        Inner(Several, shape, (s, at) => new AtLeastCondition(0, s) { KeyLocation = at },
            "A list of selections of which at least so many hold as `atLeast` says; they add no default role or forum."),
    ];

    private static Field<ConditionAt> Inner(string name, Func<SelectionSchema> shape, Func<ImmutableArray<Selection>, FileLocation, Condition> make, string description)
    {
        // In `anyOf` a list of one means its entry; the other keys are usually written without a list.
        var within = new Recursive<Selection>("a selection such as { kind: ... }", () => shape());
        return Field.Optional(name, new Mapped<ImmutableArray<Selection>, ConditionAt>(new OneOrMany<Selection>(within),
            (selections, _) => at => make(selections, at)), description);
    }
}
