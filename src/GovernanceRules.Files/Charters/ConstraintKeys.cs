using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class ConstraintKeys
{
    private static readonly Field<Severity> TooFew = Field.Optional("min", CommonKeys.SeverityWord, "How grave too few are; left out, error.");

    private static readonly Field<Severity> TooMany = Field.Optional("max", CommonKeys.SeverityWord, "How grave too many are; left out, error.");

    private static readonly Field<Identifier> Id = Field.Required("id", CommonKeys.Id, "The id, by which waivers and answers name it.");

    private static readonly Field<ForumTarget> Forum = Field.Optional("forum", ForumTargetSchema.Instance,
        "The forum that it is about: an id, a list of ids, or a selection of fora; then it holds for each.");

    private static readonly MappingSchema<MappingReader> BySide = new("severity",
        "How grave too few and too many are.", [TooFew, TooMany], row => row);

    private static readonly Field<WrittenSeverity> Severities = Field.Optional("severity",
        new ScalarOrMapping<WrittenSeverity>(
            new Mapped<Severity, WrittenSeverity>(CommonKeys.SeverityWord, (word, _) => new WrittenSeverity(word, false)),
            new Mapped<MappingReader, WrittenSeverity>(BySide, (row, _) => new WrittenSeverity(
                new SeverityRule(row.Find(TooFew) ?? Severity.Error, row.Find(TooMany) ?? Severity.Error), true))),
        "How grave a violation is: error (left out), warning or info; where something is counted also { min: error, max: warning }.");

    private static readonly Field<ImmutableArray<Identifier>> WaivedBy = Field.Required("by", CommonKeys.WordOrWords,
        "The body that may grant a waiver, or a list of them.");

    public static readonly Field<MappingReader> Waivable = Field.Optional("waivable",
        new MappingSchema<MappingReader>("waivable", "Who may grant a waiver.", [WaivedBy], row => row),
            "Who may grant a waiver; left out, any body may.");

    private static readonly ImmutableArray<Field<Demand>> Principles =
    [
        PlainFormKeys.Count, PlainFormKeys.Compare, PlainFormKeys.Every, SeatKeys.Seats, .. RepresentationKeys.All, .. PersonKeys.All, .. MeetingKeys.All, .. TermKeys.All, .. PresenceKeys.All, .. VoteKeys.All, .. NumberKeys.All,
    ];

    public static readonly MappingSchema<DraftConstraint> Constraint = new("constraint",
        "A rule: one principle that holds for some fora, for some time.",
        [
            Id, Forum, .. Principles, Severities, CommonKeys.InForce, .. ConditionKeys.All, Waivable, CommonKeys.Clause, CommonKeys.Note,
        ], Read);

    public static ImmutableArray<Identifier> WaivableBy(MappingReader row) => row.Get(Waivable)?.List(WaivedBy) ?? [];

    private static DraftConstraint? Read(MappingReader row)
    {
        if (DemandOf(row) is not { } demand || !row.TryGet(Id, out var id))
            return null;
        if (demand.NeedsForum && !row.Has(Forum) && !row.IsMisspelt(Forum))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node,
                $"the constraint `{id}` has no `forum`; give an id, a list of ids, or a selection such as {{ kind: theme-group }}");
        var severity = row.Get(Severities);
        if (severity is { IsBySide: true } && !demand.Counts)
            row.Wrong(DiagnosticId.WrongShape, Severities,
                $"`severity` tells too few from too many, but `{demand.Principle.Name}` counts nothing; expected one of {CommonKeys.SeverityWord.Expected}");
        return new DraftConstraint(otherwise => new Constraint(id, demand.Principle)
        {
            Forum = row.Get(Forum) ?? ForumTarget.None,
            Severity = severity?.Rule ?? SeverityRule.Error,
            InForce = CommonKeys.InForceOf(row) ?? otherwise,
            When = ConditionKeys.WhenOf(row),
            AskedAtAppointment = ConditionKeys.IsAskedAtAppointment(row),
            Grace = ConditionKeys.GraceOf(row),
            Remedy = ConditionKeys.RemedyOf(row),
            WaivableBy = WaivableBy(row),
            Clauses = row.List(CommonKeys.Clause),
            Note = row.Get(CommonKeys.Note),
            Location = row.Location,
        });
    }

    // Adds a fault if the constraint has no principle, or two.
    private static Demand? DemandOf(MappingReader row)
    {
        var given = row.Of<Field<Demand>>().ToList();
        if (given.Count > 1)
            row.Reading.Wrong(DiagnosticId.Principle, given[1].Key,
                $"the constraint has two principles, {Show.List(given.Select(g => g.Field.Name), "and")}; expected one, so write two constraints");
        else if (given.Count == 0 && !Principles.Any(row.IsMisspelt))
            row.Reading.Wrong(DiagnosticId.Principle, row.Node,
                $"the constraint has no principle; expected one of {Show.List(Principles.Select(p => p.Name), "or")}");
        return given is [var (field, _)] ? row.Get(field) : null;
    }

    private sealed record WrittenSeverity(SeverityRule Rule, bool IsBySide);
}

/// <summary>A constraint as written. The default of its period is known later.</summary>
internal sealed record DraftConstraint(Func<Period, Constraint> InForceElse);
