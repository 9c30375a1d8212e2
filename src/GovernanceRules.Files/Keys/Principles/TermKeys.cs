using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class TermKeys
{
    private static readonly Field<Duration> Length = Field.Optional("length", new DurationSchema(), "How long each membership lasts, such as 2y or 18m.");

    private static readonly Field<Duration> Min = Field.Optional("min", new DurationSchema(), "How long it lasts at least.");

    private static readonly Field<Duration> Max = Field.Optional("max", new DurationSchema(), "How long it lasts at most.");

    private static readonly Field<MonthDay> Begins = Field.Optional("begins", new MonthDaySchema(), "The day of the year on which it begins, such as 07-01.");

    private static readonly Field<MonthDay> Ends = Field.Optional("ends", new MonthDaySchema(), "The last day of it in the year, such as 06-30.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
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
}
