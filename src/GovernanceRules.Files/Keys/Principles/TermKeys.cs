using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class TermKeys
{
    private static readonly Field<Duration> Length = Field.Optional("length", new DurationSchema(), "How long each membership lasts, such as 2y or 18m.");

    private static readonly Field<Duration> Min = Field.Optional("min", new DurationSchema(), "How long it lasts at least.");

    private static readonly Field<Duration> Max = Field.Optional("max", new DurationSchema(), "How long it lasts at most.");

    private static readonly Field<MonthDay> Begins = Field.Optional("begins", new MonthDaySchema(), "The day of the year on which it begins, such as 07-01.");

    private static readonly Field<MonthDay> Ends = Field.Optional("ends", new MonthDaySchema(), "The last day of it in the year, such as 06-30.");

    private static readonly Field<int> Consecutive = Field.Optional("consecutive", new CountSchema(), "So many terms in a row at most.");

    private static readonly Field<int> Lifetime = Field.Optional("lifetime", new CountSchema(), "So many terms in all at most.");

    private static readonly Field<int> Years = Field.Optional("years", new CountSchema(), "So many years together at most.");

    private static readonly Field<Duration> UpTo = Field.Required("upTo", new DurationSchema(), "A term that lasts less does not count.");

    private static readonly Field<MappingReader> NotCounting = Field.Optional("notCounting",
        new MappingSchema<MappingReader>("length", "Which terms do not count.", [UpTo], row => row), "Which terms do not count.");

    private static readonly Field<Duration> BreakOf = Field.Optional("breakOf", new DurationSchema(), "How long a break begins the row anew; left out, a day.");

    private static readonly Field<Identifier> Role = Field.Required("role", CommonKeys.AnyWord, "The role that goes round.");

    private static readonly Field<WrittenKey> Per = Field.Required("per", GroupingKeySchema.Instance, "Among whom it goes round, such as sector or organisation.");

    private static readonly Field<Duration> Every = Field.Required("every", new DurationSchema(), "How long it stays with one at most.");

    private static readonly Field<Duration> FilledWithin = Field.Required("filledWithin", new DurationSchema(), "How long a seat may be empty.");

    private static readonly Field<ImmutableArray<string>> Lines = Field.Optional("lines",
        new ListSchema<string>(CommonKeys.Text, "a list of names of seat lines", mayBeEmpty: false), "Of which lines of the forum's seats; left out, of all.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("termLimit", "Nobody sits for more than so many terms or years (genvalg højst).", [Consecutive, Lifetime, Years, NotCounting, BreakOf, PlainFormKeys.Members], Limit, counts: true),
        Principle("rotation", "A role goes round (formandskabet går på skift).", [Role, Per, Every, PlainFormKeys.Members],
            row => row.TryGet(Role, out var role) && row.TryGet(Every, out var every) && row.Get(Per)?.Of(Subject.Members, row) is { } per
                ? new RotationPrinciple(role, per, every, PlainFormKeys.MembersOf(row)) : null, counts: true),
        Principle("vacancy", "No seat is empty for longer (genbesættelse inden).", [FilledWithin, Lines],
            row => row.TryGet(FilledWithin, out var within) ? new VacancyPrinciple(within, row.List(Lines)) : null, counts: true),
        Principle("term", "Each membership lasts so long, and begins and ends on these days (valgperiode).", [Length, Min, Max, Begins, Ends, PlainFormKeys.Members], Term, counts: true),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read, bool counts = false) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle ? new Demand(principle, counts) : null), description);

    private static TermPrinciple? Term(MappingReader row)
    {
        var rule = new TermDemand { Length = row.Find(Length), Min = row.Find(Min), Max = row.Find(Max), Begins = row.Find(Begins), Ends = row.Find(Ends) };
        if (row.Has(Length) && (row.Has(Min) || row.Has(Max)))
            row.Wrong(DiagnosticId.BadNumber, row.Has(Min) ? Min : Max, $"`length` leaves no room for `{(row.Has(Min) ? Min : Max).Name}`; give one or the other");
        if (new Field[] { Length, Min, Max, Begins, Ends }.Any(f => row.Has(f) || row.IsMisspelt(f)))
            return new TermPrinciple(rule, PlainFormKeys.MembersOf(row));
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the term says no `length`, `min`, `max`, `begins` or `ends`; give one of them");
        return null;
    }

    private static TermLimitPrinciple? Limit(MappingReader row)
    {
        var limit = new TermLimit
        {
            Consecutive = row.Find(Consecutive),
            Lifetime = row.Find(Lifetime),
            Years = row.Find(Years),
            NotCountingUpTo = row.Get(NotCounting) is { } less ? less.Find(UpTo) : null,
            BreakOf = row.Find(BreakOf),
        };
        if (new Field[] { Consecutive, Lifetime, Years }.Any(f => row.Has(f) || row.IsMisspelt(f)))
            return new TermLimitPrinciple(limit, PlainFormKeys.MembersOf(row));
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the termLimit says no `consecutive`, `lifetime` or `years`; give one of them");
        return null;
    }
}
