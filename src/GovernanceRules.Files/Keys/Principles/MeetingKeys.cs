using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class MeetingKeys
{
    private static readonly BoundKeys HowMany = new(shares: false, ("", ""));

    private static readonly Field<MappingReader> PerYear = Field.Optional("perYear",
        new MappingSchema<MappingReader>("number of meetings",
            "How many ordinary meetings each whole calendar year has.", HowMany.All, row => row),
        "How many ordinary meetings each whole calendar year has.");

    private static readonly Field<Duration> EveryMax = Field.Required("max", new DurationSchema(), "The longest time, such as 13m.");

    private static readonly Field<MappingReader> Every = Field.Optional("every",
        new MappingSchema<MappingReader>("time between meetings", "How long may pass from one ordinary meeting to the next.", [EveryMax], row => row),
        "How long may pass from one ordinary meeting to the next, and from the last to the day of the check.");

    private static readonly Field<Duration> NoticeMin = Field.Required("min", new DurationSchema(), "The shortest time, such as 10d.");

    private static readonly Field<MappingReader> Notice = Field.Optional("notice",
        new MappingSchema<MappingReader>("notice", "How long before it each meeting is announced.", [NoticeMin], row => row),
        "How long before it each meeting is announced.");

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

    private static readonly Field<SeatMethod> Method = Field.Optional("method", new ChoiceSchema<SeatMethod>(("dhondt", SeatMethod.DHondt),
        ("sainte-lague", SeatMethod.SainteLague), ("adams", SeatMethod.Adams), ("huntington-hill", SeatMethod.HuntingtonHill),
        ("largest-remainder", SeatMethod.LargestRemainder)),
        "How votes become seats; left out, dhondt (Jefferson). sainte-lague is Webster's method.");

    private static readonly Field<SeatMethod> Quota = Field.Optional("quota", new ChoiceSchema<SeatMethod>(("hare", SeatMethod.LargestRemainder),
        ("droop", SeatMethod.LargestRemainderDroop)), "The quota of largest-remainder; left out, hare.");

    private static readonly Field<bool> OfPosts = Field.Optional("of", new ChoiceSchema<bool>(("members", false), ("posts", true)),
        "What is counted: members (left out), or posts, of which a person may hold several.");

    private static readonly Field<ImmutableArray<(ScalarNode Key, ImmutableArray<Identifier> Value)>> Alliances = Field.Optional("alliances",
        new MapSchema<ImmutableArray<Identifier>>(CommonKeys.SomeWords, "a mapping such as { x: [ a, b ] }"),
        "Lists that count as one first, and share their seats by the same method then.");

    private static readonly Field<decimal> FirstDivisor = Field.Optional("firstDivisor", new DivisorSchema(),
        "The first divisor in place of that of dhondt or sainte-lague, such as 1.4.");

    private static readonly Field<int> Minimum = Field.Optional("minimum", new CountSchema(), "Seats that each list with votes has at least.");

    private static readonly Field<ImmutableArray<(ScalarNode Key, int Value)>> Maximum = Field.Optional("maximum",
        new MapSchema<int>(new CountSchema(), "a mapping such as { a: 4 }"), "Seats that a list can fill at most, such as one with few candidates.");

    private static readonly Field<bool> KeepMajority = Field.Optional("keepMajority", CommonKeys.Bool,
        "Whether a list or alliance with more than half of all votes has more than half of the seats.");

    private static readonly Field<int> Tolerance = Field.Optional("tolerance", new CountSchema(),
        "How many seats more or fewer will do; left out, none.");

    private static readonly MapSchema<int> VotesOfLists = new(new CountSchema(), "a mapping such as { a: 120, b: 80 }, or the id of a tally");

    private static readonly IdentifierSchema TallyId = new("a mapping such as { a: 120, b: 80 }, or the id of a tally");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("meetings", "So many ordinary meetings a year (mødes 4-5 gange årligt), not too far apart, and announced in time.", [PerYear, Every, Notice],
            row => Meetings(row) is { } principle ? new Demand(principle, Counts: row.Has(PerYear)) : null),
        Principle("meetsBefore", "The forum meets before each meeting of another one (mødes før).", [Forum, Days, OrAfter],
            row => row.TryGet(Forum, out var forum) ? new Demand(Before(forum, row)) : null),
        Principle("subFora", "These fora are set up (der nedsættes).", [Kind, Named, Closed],
            row => new Demand(new SubForaPrinciple(row.List(Kind), row.List(Named), row.Find(Closed) ?? false), NeedsForum: false)),
        Principle("proportional", "The members reflect the votes (afspejler stemmefordelingen).",
            [By, Votes, OfPosts, Method, Quota, Alliances, FirstDivisor, Minimum, Maximum, KeepMajority, Tolerance, PlainFormKeys.Members],
            row => Proportional(row) is { } principle ? new Demand(principle, Counts: true) : null),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Demand?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, read), description);

    private static MeetingsPrinciple? Meetings(MappingReader row)
    {
        var demand = new MeetingsDemand
        {
            PerYear = row.Get(PerYear) is { } year ? BoundsOf(year, "number of meetings") : null,
            Every = row.Get(Every)?.Find(EveryMax),
            Notice = row.Get(Notice)?.Find(NoticeMin),
        };
        if (!demand.IsEmpty)
            return new MeetingsPrinciple(demand);
        if (!Said(PerYear) && !Said(Every) && !Said(Notice))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the meetings say no `perYear`, `every` or `notice`; give one of them");
        return null;

        bool Said(Field<MappingReader> field) => row.Has(field) || row.IsMisspelt(field);
    }

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
            : new ProportionalPrinciple(by, votes, tally, RulesOf(row), row.Find(OfPosts) ?? false, row.Find(Tolerance) ?? 0, PlainFormKeys.MembersOf(row));
    }

    private static SeatRules RulesOf(MappingReader row)
    {
        var method = row.Find(Method) ?? SeatMethod.DHondt;
        if (row.Has(Quota) && method != SeatMethod.LargestRemainder)
            row.Wrong(DiagnosticId.MissingKey, Quota, "`quota` goes with `method: largest-remainder`");
        if (row.Has(FirstDivisor) && method is not (SeatMethod.DHondt or SeatMethod.SainteLague))
            row.Wrong(DiagnosticId.MissingKey, FirstDivisor, "`firstDivisor` goes with the methods `dhondt` and `sainte-lague`");
        var alliances = row.List(Alliances);
        foreach (var twice in alliances.SelectMany(a => a.Value).GroupBy(l => l.Text, StringComparer.Ordinal).Where(l => l.Count() > 1))
            row.Wrong(DiagnosticId.DuplicateId, Alliances, $"the list `{twice.Key}` is in two alliances");
        return new SeatRules(method == SeatMethod.LargestRemainder ? row.Find(Quota) ?? method : method)
        {
            Alliances = alliances.DistinctBy(a => Identifier.Normalise(a.Key.Text))
                .ToImmutableSortedDictionary(a => Identifier.Normalise(a.Key.Text), a => a.Value.Select(l => l.Text).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal),
            FirstDivisor = row.Find(FirstDivisor) is { } divisor ? ((long)(divisor * 1000), 1000) : null,
            KeepMajority = row.Find(KeepMajority) ?? false,
            Minimum = row.Find(Minimum) ?? 0,
            Maximum = CommonKeys.VotesOf(row.List(Maximum)),
        };
    }
}

/// <summary>A divisor with at most three decimals, such as 1.4.</summary>
internal sealed class DivisorSchema : ScalarSchema<decimal>
{
    public override string Expected => "a number above 0 with at most three decimals, such as 1.4";

    protected override string Code => DiagnosticId.BadNumber;

    public override void Describe(SchemaWriter schema) => schema.PositiveDecimal();

    protected override bool TryParse(ScalarNode scalar, out decimal value) =>
        decimal.TryParse(scalar.Text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out value)
        && value is > 0 and < 1000 && value * 1000 == decimal.Truncate(value * 1000);
}
