using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class MeetingKeys
{
    private static readonly BoundKeys HowMany = new(shares: false, ("", ""));

    private static readonly Field<MappingReader> PerYear = Field.Required("perYear",
        new MappingSchema<MappingReader>("number of meetings",
            "How many ordinary meetings each whole calendar year has.", HowMany.All, row => row),
        "How many ordinary meetings each whole calendar year has.");

    private static readonly Field<Identifier> Forum = Field.Required("forum", CommonKeys.ForumId,
        "The other forum, before whose meetings this one meets.");

    private static readonly Field<MappingReader> Days = Field.Optional("days",
        new MappingSchema<MappingReader>("number of days", "How many days before.", HowMany.All, row => row),
        "How many days before; left out, since the other forum's meeting before.");

    private static readonly Field<bool> OrAfter = Field.Optional("orAfter", CommonKeys.Bool,
        "Whether a meeting so many days after will do, too.");

    private static readonly Field<ImmutableArray<Identifier>> Kind = Field.Required("kind", CommonKeys.WordOrWords, "The kind of the fora.");

    private static readonly Field<ImmutableArray<Identifier>> Named = Field.Required("named", new ListSchema<Identifier>(CommonKeys.ForumId,
        "a list of fora", mayBeEmpty: false), "The fora that exist.");

    private static readonly Field<bool> Closed = Field.Optional("closed", CommonKeys.Bool, "Whether no other forum of the kind exists.");

    private static readonly Field<WrittenKey> By = Field.Required("by", GroupingKeySchema.Instance,
        "The key that names the lists, such as an attribute list.");

    private static readonly Field<Node> Votes = Field.Required("votes", new Deferred(new MapSchema<int>(new CountSchema(),
        "a mapping such as { a: 120, b: 80 }"),
        new IdentifierSchema("the id of a tally")), "The votes of each list, or the id of one of the register's tallies.");

    private static readonly Field<bool> ByRemainder = Field.Optional("method", new ChoiceSchema<bool>(("dhondt", false),
        ("largest-remainder", true)),
        "How votes become seats: dhondt (left out) or largest-remainder.");

    private static readonly Field<int> Tolerance = Field.Optional("tolerance", new CountSchema(),
        "How many seats more or fewer will do; left out, none.");

    private static readonly MapSchema<int> VotesOfLists = new(new CountSchema(), "a mapping such as { a: 120, b: 80 }, or the id of a tally");

    private static readonly IdentifierSchema TallyId = new("a mapping such as { a: 120, b: 80 }, or the id of a tally");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("meetings", "So many ordinary meetings a year (mødes 4-5 gange årligt).", [PerYear],
            row => row.Get(PerYear) is { } year && BoundsOf(year,
                "number of meetings") is var bounds ? new Demand(new MeetingsPrinciple(bounds), Counts: true) : null),
        Principle("meetsBefore", "The forum meets before each meeting of another one (mødes før).", [Forum, Days, OrAfter],
            row => row.TryGet(Forum, out var forum) ? new Demand(Before(forum, row)) : null),
        Principle("subFora", "These fora are set up (der nedsættes).", [Kind, Named, Closed],
            row => new Demand(new SubForaPrinciple(row.List(Kind), row.List(Named), row.Find(Closed) ?? false), NeedsForum: false)),
        Principle("proportional", "The members reflect the votes (afspejler stemmefordelingen).",
            [By, Votes, ByRemainder, Tolerance, PlainFormKeys.Members],
            row => Proportional(row) is { } principle ? new Demand(principle, Counts: true) : null),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Demand?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, read), description);

    private static MeetsBeforePrinciple Before(Identifier forum, MappingReader row)
    {
        var days = row.Get(Days);
        var bounds = days is null ? Bounds.None : BoundsOf(days, "number of days");
        var orAfter = row.Find(OrAfter) ?? false;
        if (orAfter && (days is null ? !row.Has(Days) : !days.Has(HowMany.Max) && !days.Has(HowMany.Exactly)))
            row.Wrong(DiagnosticId.MissingKey, OrAfter, "`orAfter` needs `days` with a `max` or `exactly`; without one, a meeting may always still come");
        orAfter &= bounds.Max is not null;
        return new MeetsBeforePrinciple(forum, (int?)bounds.Min?.Numerator, (int?)bounds.Max?.Numerator, orAfter);
    }

    private static Bounds BoundsOf(MappingReader row, string noun)
    {
        if (!HowMany.AreMeant(row))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, $"the {noun} says no `min`, `max` or `exactly`; give one of them");
        return HowMany.Of(row);
    }

    private static ProportionalPrinciple? Proportional(MappingReader row)
    {
        if (row.Get(By)?.Of(Subject.Members, row) is not { } by || row.NodeOf(Votes) is not { } node)
            return null;
        ImmutableSortedDictionary<string, long>? votes = null;
        Identifier? tally = null;
        if (node is MappingNode)
            votes = VotesOfLists.TryRead(node, Votes.Name, row.Reading, out var read) ? CommonKeys.VotesOf(read) : null;
        else if (TallyId.TryRead(node, Votes.Name, row.Reading, out var id))
            tally = id;
        return votes is null && tally is null ? null
            : new ProportionalPrinciple(by, votes, tally, row.Find(ByRemainder) ?? false, row.Find(Tolerance) ?? 0, PlainFormKeys.MembersOf(row));
    }
}
