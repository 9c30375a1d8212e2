using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class NumberKeys
{
    private static readonly Field<Selection> With = Field.Required("with", SelectionKeys.Members, "Those who are to be as many.");

    private static readonly Field<int> Max = Field.Required("max", new CountSchema(), "By so many at most.");

    private static readonly Field<MappingReader> Differ = Field.Optional("differ",
        new MappingSchema<MappingReader>("difference", "By how many one side may be larger.", [Max], row => row), "By how many one side may be larger; left out, none.");

    private static readonly Field<Property> Per = Field.Required("per", new ChoiceSchema<Property>(("ends", Property.Ends), ("begins", Property.Begins)),
        "Whether the years are counted in which terms end, or those in which they begin.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("sameNumber", "Two selections are equally many (lige mange).", [PlainFormKeys.Members, With, Differ],
            row => row.Get(With) is { } with ? new SameNumberPrinciple(PlainFormKeys.MembersOf(row), with, row.Get(Differ)?.Find(Max) ?? 0) : null),
        Principle("staggered", "So many terms end in each year in which some do (forskudte valgperioder).",
            [Per, PlainFormKeys.Members, .. CountingKeys.SoMany, CountingKeys.Except, CountingKeys.Over], Staggered, counts: true),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read, bool counts = false) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle ? new Demand(principle, Counts: counts) : null), description);

    private static StaggeredPrinciple? Staggered(MappingReader row)
    {
        if (!row.Has(CountingKeys.Except))
            CountingKeys.ExpectHowMany(row, "staggered");
        return row.Find(Per) is { } per ? new StaggeredPrinciple(per, PlainFormKeys.MembersOf(row), CountingKeys.Of(row, per, defaultsToPresent: true)) : null;
    }
}
