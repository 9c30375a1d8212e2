using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class VoteKeys
{
    private static readonly BoundKeys HowMany = new(shares: true, (" are for it: a whole number, or a share", ""));

    private static readonly BoundKeys HowFew = new(shares: true, (" are against it: a whole number, or a share", ""));

    private static readonly Field<MajorityOf> Of = Field.Optional("of",
        new ChoiceSchema<MajorityOf>(("cast", MajorityOf.Cast), ("present", MajorityOf.Present), ("members", MajorityOf.Members)),
        "Of what a share is: the votes cast (left out), those present, or the members.");

    private static readonly Field<MappingReader> Against = Field.Optional("against",
        new MappingSchema<MappingReader>("number of votes against", "How many are against it.", [HowFew.Max, HowFew.LessThan], row => row),
        "How many may be against it.");

    private static readonly Field<bool> Tie = Field.Optional("tie", new ChoiceSchema<bool>(("chair", true)),
        "Who settles a tie: chair, whose vote then counts once more.");

    private static readonly Field<Selection> Asked = Field.Optional("members", SelectionKeys.Members,
        "Who is asked; left out, whoever is there, member or not.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("majority", "So many votes adopt a matter (flertal).", [Of, HowMany.Min, HowMany.MoreThan, Against, MatterConditionKeys.When, Tie, PlainFormKeys.Members], Majority),
        Principle("recusal", "Whoever a matter concerns takes no part in it (inhabilitet).", [Asked], row => new RecusalPrinciple(row.Get(Asked))),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle ? new Demand(principle, Counts: true) : null), description);

    private static MajorityPrinciple? Majority(MappingReader row)
    {
        var against = row.Get(Against);
        var demand = new MajorityDemand
        {
            Of = row.Find(Of) ?? MajorityOf.Cast,
            Min = HowMany.Of(row, perKey: true).Min,
            Against = against is null ? null : HowFew.Of(against, perKey: true).Max,
            When = row.Get(MatterConditionKeys.When) ?? EscalationCondition.Always,
            ChairBreaksTies = row.Find(Tie) ?? false,
        };
        if (against is not null && !HowFew.AreMeant(against))
            against.Reading.Wrong(DiagnosticId.MissingKey, against.Node, "`against` does not say how many; give `max` or `lessThan`");
        else if (HowMany.AreMeant(row) || row.Has(Against) || row.IsMisspelt(Against))
            return new MajorityPrinciple(demand, PlainFormKeys.MembersOf(row));
        else
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the majority does not say how many; give `min` or `moreThan`, or `against`");
        return null;
    }
}
