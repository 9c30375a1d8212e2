using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a principle asks of each member, asked of each membership on its first day.</summary>
internal sealed class AppointmentConstraint(Principle principle, PrincipleContext context) : RecordConstraint(MembersOf(principle, context))
{
    public override IEnumerable<Selection> OtherSelections => [.. principle.Primitives(context).SelectMany(SelectionsOf).Skip(1)];

    // Whether a principle asks something of each member by himself.
    public static bool Allows(IEnumerable<ConstraintPrimitive> primitives) => primitives.All(p => p switch
    {
        ForAllConstraint every => every.Of == Subject.Members,
        SetConstraint compare => compare.By.Property == Property.Person && compare.Relation is Relation.Subset or Relation.Disjoint,
        _ => false,
    });

    public override RecordJudgement Judge(ForumRecord record)
    {
        var today = record.Memberships(AnyRole(Members)).Where(m => m.Period.Contains(record.Day)).ToList();
        var found = today.SelectMany(m => Broken(m, record)).ToImmutableArray();
        return new(record.MaySeatUnseen(Members) ? found.Add(RecordMessages.Unseen(record, Members, principle.Demand())) : found,
            today.Count == 0 && !record.MaySeatUnseen(Members));
    }

    private IEnumerable<RecordFinding> Broken(RecordedMembership membership, ForumRecord record)
    {
        var who = Term.Name(Property.Person, membership.Person);
        if (membership.Period.From is not { } first)
            return record.Memberships(Members).Any(m => m.Row == membership.Row) ? [Unknown(membership, record, "appointed.unknown.message", "term.unknown.suggestion", [new(membership.Person, "from")])] : [];
        if (!record.InForce.All(p => p.Contains(first)))
            return [];
        if (record.Register.Covers?.Period.Contains(first) == false)
            return record.Memberships(Members).Any(m => m.Row == membership.Row) ? [Unknown(membership, record, "appointed.uncovered.message", "missing.suggestion", [])] : [];
        return record.AskOn(first, membership.Row, principle).Select(d =>
        {
            var told = principle.Describe(d);
            return new RecordFinding(membership.Person, d.Verdict, told with { Message = Message.Of("appointed.message", ("day", first), ("who", who), ("message", told.Message)) })
            {
                GroupingKey = Property.Person,
                Deviation = d.Deviation,
                Persons = [membership.Person],
                ResolvedBy = d.ResolvedBy,
                Locations = membership.Membership.Location is { } location ? [location] : [],
            };
        });
    }

    private RecordFinding Unknown(RecordedMembership membership, ForumRecord record, string message, string suggestion, ImmutableArray<MissingData> missing)
    {
        var who = Term.Name(Property.Person, membership.Person);
        return new(membership.Person, Verdict.Unknown, new FindingMessages(principle.Demand(), Message.Of("unknown.actual"),
            Message.Of(message, ("who", who), ("forum", Term.Forum(record.Forum)), ("demand", principle.Demand())),
            Message.Of(suggestion, ("who", who))))
        {
            GroupingKey = Property.Person,
            Persons = [membership.Person],
            ResolvedBy = missing,
            Locations = membership.Membership.Location is { } location ? [location] : [],
        };
    }

    private static Selection MembersOf(Principle principle, PrincipleContext context) => principle.Primitives(context).Select(p => p.Members).FirstOrDefault() ?? Selection.Everything;

    private static IEnumerable<Selection> SelectionsOf(ConstraintPrimitive primitive) => primitive switch
    {
        ForAllConstraint every => [every.Members, every.Is],
        SetConstraint compare => [compare.Members, compare.With],
        _ => [primitive.Members],
    };

    // Who is selected may have been another on the first day: only the fora are looked at.
    private static Selection AnyRole(Selection members) => new Selection([.. members.Conditions.Where(c => c.Key == Property.Forum)]).And(Selection.Is(Property.Role, ValueCondition.Any));
}
