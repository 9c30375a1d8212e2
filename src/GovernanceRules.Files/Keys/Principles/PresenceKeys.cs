using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class PresenceKeys
{
    private static readonly BoundKeys HowMany = new(shares: true, (": a whole number, or a share of those entitled", ": a whole number"));

    private static readonly Field<bool> OfMembers = Field.Optional("of", new ChoiceSchema<bool>(("members", true)), "Of whom the share is: members (left out), those who are entitled.");

    private static readonly Field<bool> Chair = Field.Optional("chair", CommonKeys.Bool, "Whether the chair has to be present too.");

    private static readonly Field<Bound> Min = Field.Optional("min", new BoundSchema(shares: true), "At how many of the meetings each is present at least: a whole number or a share.");

    private static readonly Field<int> Missed = Field.Optional("missed", new CountSchema(), "So many missed meetings are too many.");

    private static readonly Field<bool> InARow = Field.Optional("inARow", CommonKeys.Bool, "Whether only meetings that are missed one after the other count.");

    private static readonly Field<bool> PerYear = Field.Optional("per", new ChoiceSchema<bool>(("year", true)), "Each calendar year by itself, once it is over.");

    private static readonly BoundKeys HowManyDeputies = new(shares: false, ("", ""));

    private static readonly Field<bool> PerMember = Field.Optional("per", new ChoiceSchema<bool>(("member", true)), "For each member (also where it is left out).");

    private static readonly Field<WrittenKey> By = Field.Optional("by", GroupingKeySchema.Instance, "What a deputy has in common with the member, such as `organisation`; left out, nothing.");

    public static readonly ImmutableArray<Field<Demand>> All =
    [
        Principle("quorum", "So many are present at each meeting (beslutningsdygtighed).", [OfMembers, .. HowMany.All, Chair, PlainFormKeys.Members], Quorum),
        Principle("attendance", "Each is present at so many meetings, or misses few (mødepligt).", [Min, Missed, InARow, PerYear, PlainFormKeys.Members], Attendance),
        Principle("deputies", "Each member has so many deputies (suppleanter, stedfortrædere).", [PerMember, .. HowManyDeputies.All, By, PlainFormKeys.Members], Deputies),
    ];

    private static Field<Demand> Principle(string name, string description, ImmutableArray<Field> fields, Func<MappingReader, Principle?> read) =>
        Field.Optional(name, new MappingSchema<Demand>(name, description, fields, row => read(row) is { } principle ? new Demand(principle, Counts: true) : null), description);

    private static QuorumPrinciple? Quorum(MappingReader row)
    {
        var chair = row.Find(Chair) ?? false;
        if (HowMany.AreMeant(row) || chair)
            return new QuorumPrinciple(HowMany.Of(row, perKey: true), chair, PlainFormKeys.MembersOf(row));
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the quorum does not say how many; give `min` or `moreThan`, or `chair: true`");
        return null;
    }

    private static DeputiesPrinciple? Deputies(MappingReader row)
    {
        var by = row.Get(By);
        var key = by?.Of(Subject.Members, row);
        if (!HowManyDeputies.AreMeant(row))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the deputies do not say how many; give `exactly`, `min` or `max`");
        return by is not null && key is null ? null : new DeputiesPrinciple(HowManyDeputies.Of(row), key, PlainFormKeys.MembersOf(row));
    }

    private static AttendancePrinciple? Attendance(MappingReader row)
    {
        var demand = new AttendanceDemand { Min = row.Find(Min), Missed = row.Find(Missed), InARow = row.Find(InARow) ?? false, PerYear = row.Find(PerYear) ?? false };
        if (row.Has(Min) && row.Has(Missed))
            row.Wrong(DiagnosticId.BadNumber, Missed, "`missed` stands beside `min`; give one or the other");
        else if (row.Has(InARow) && !row.Has(Missed))
            row.Wrong(DiagnosticId.MissingKey, InARow, "`inARow` says something of missed meetings; give `missed`");
        else if (demand.Missed == 0)
            row.Wrong(DiagnosticId.BadNumber, Missed, "`missed` is 0, which nobody can keep; expected 1 or more");
        else if (demand.Min is not null || demand.Missed is not null)
            return new AttendancePrinciple(demand, PlainFormKeys.MembersOf(row));
        else if (!row.IsMisspelt(Min) && !row.IsMisspelt(Missed))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the attendance says no `min` and no `missed`; give one of them");
        return null;
    }
}
