using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class EscalationKeys
{
    private static readonly Field<Identifier> Id = Field.Required("id", CommonKeys.Id, "The id, by which waivers and answers name it.");

    private static readonly Field<ForumTarget> From = Field.Optional("from", ForumTargetSchema.Instance,
        "The fora whose matters it is about; left out, it is about every matter.");

    private static readonly Field<ImmutableArray<Identifier>> Reaches = Field.Optional("reaches", CommonKeys.WordOrWords,
        "The matter has a step in one of these fora.");

    private static readonly Field<EscalationCondition> When = Field.Optional("when",
        new MappingSchema<EscalationCondition>("condition of an escalation", "Which matters must go on; all that is given must hold.",
            [MatterConditionKeys.Type, MatterConditionKeys.Traits, MatterConditionKeys.AllTraits, Reaches], row => new EscalationCondition
            {
                Types = row.List(MatterConditionKeys.Type),
                AnyTraits = row.List(MatterConditionKeys.Traits),
                AllTraits = row.List(MatterConditionKeys.AllTraits),
                Reaches = row.List(Reaches),
            }),
        "Which matters must go on; left out, every one.");

    private static readonly Field<ImmutableArray<Identifier>> AssessedBy = Field.Optional("assessedBy", CommonKeys.WordOrWords,
        "The role in the forum that the matter comes from which assesses whether it goes on; with `to`. Without `from` the assessment may be made anywhere.");

    private static readonly Field<ImmutableArray<Identifier>> To = Field.Optional("to", CommonKeys.WordOrWords,
        "The forum where it is decided, or above which.");

    private static readonly Field<ImmutableArray<RoutePlace>> Route = Field.Optional("route",
        new ListSchema<RoutePlace>(new PlaceSchema(), "a list of places such as [ kosu, { forum: ssg, act: decided } ]", mayBeEmpty: false),
            "The places that it passes, in this order.");

    private static readonly Field<ImmutableArray<Identifier>> Next = Field.Optional("next", CommonKeys.WordOrWords,
        "The fora of which one has the step after the last one at `from`.");

    public static readonly MappingSchema<DraftEscalation> Shape = new("escalation", "Which matters must go on, and where.",
        [
            Id, From, When, AssessedBy, To, Route, Next, CommonKeys.Severity, CommonKeys.InForce, ConstraintKeys.Waivable,
            CommonKeys.Clause, CommonKeys.Note,
        ], Read);

    private static DraftEscalation? Read(MappingReader row)
    {
        if (!row.TryGet(Id, out var id) || (!row.Has(To) && !row.Has(Route) && !row.Has(Next) && (row.IsMisspelt(To) || row.IsMisspelt(Route) || row.IsMisspelt(Next))))
            return null;
        // A place at fault has been reported; the rest of the route must not pass for the whole.
        if (row.Has(Route) && (row.List(Route).IsEmpty || row.List(Route).Length != (row.NodeOf(Route) as SequenceNode)?.Items.Count))
            return null;
        return new DraftEscalation(otherwise => new Escalation(id)
        {
            From = row.Get(From) ?? ForumTarget.None,
            When = row.Get(When) ?? EscalationCondition.Always,
            AssessedBy = row.List(AssessedBy),
            To = row.List(To),
            Route = row.List(Route),
            Next = row.List(Next),
            Severity = row.Find(CommonKeys.Severity) ?? Severity.Error,
            InForce = CommonKeys.InForceOf(row) ?? otherwise,
            WaivableBy = ConstraintKeys.WaivableBy(row),
            Clauses = row.List(CommonKeys.Clause),
            Note = row.Get(CommonKeys.Note),
            Location = row.Location,
        });
    }
}

/// <summary>An escalation as written. The default of its period is known later.</summary>
internal sealed record DraftEscalation(Func<Period, Escalation> InForceElse);
