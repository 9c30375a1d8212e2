using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>What a constraint says beside its principle: when it is asked, for how long a violation is pending, what to do.</summary>
internal static class ConditionKeys
{
    private static readonly BoundKeys HowMany = new(shares: false, ("", ""));
    private static readonly Field<DateOnly> Until = Field.Required("until", CommonKeys.Date, "The first day on which a violation counts.");

    private static readonly Field<LocalizedText> Remedy = Field.Optional("remedy", CommonKeys.LocalizedText,
        "What to do about a violation, in place of the suggestion: one text, or one for each language.");

    private static readonly Field<CountConstraint> When = Field.Optional("when",
        new MappingSchema<CountConstraint>("when", "The count on which it depends whether the constraint is asked.", [PlainFormKeys.Members, .. HowMany.All], Counted),
        "It is asked only on days on which so many sit there: a duty that begins at a threshold.");

    private static readonly Field<Grace> Grace = Field.Optional("grace",
        new ScalarOrMapping<Grace>(
            new Mapped<Duration, Grace>(new DurationSchema(), (time, _) => new Grace(time, null)),
            new Mapped<MappingReader, Grace>(new MappingSchema<MappingReader>("grace", "Before which day a violation is pending.", [Until], row => row.Has(Until) ? row : null),
                (row, _) => new Grace(null, row.Find(Until) ?? DateOnly.MinValue))),
        "How long a violation is pending, a warning at most: a time such as 30d, or { until: 2015-01-01 }.");

    private static readonly Field<bool> Asked = Field.Optional("asked", new ChoiceSchema<bool>(("atAppointment", true)),
        "`atAppointment`: each membership is judged on its own first day, and never again.");

    public static readonly ImmutableArray<Field> All = [When, Asked, Grace, Remedy];

    public static CountConstraint? WhenOf(MappingReader row) => row.Get(When);

    public static Grace? GraceOf(MappingReader row) => row.Get(Grace);

    public static bool IsAskedAtAppointment(MappingReader row) => row.Find(Asked) ?? false;

    public static LocalizedText? RemedyOf(MappingReader row) => row.Get(Remedy);

    private static CountConstraint? Counted(MappingReader row)
    {
        if (HowMany.AreMeant(row))
            return new CountConstraint(PlainFormKeys.MembersOf(row), HowMany.Of(row));
        row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the when does not say how many; give `min`, `moreThan`, `max`, `lessThan` or `exactly`");
        return null;
    }
}
