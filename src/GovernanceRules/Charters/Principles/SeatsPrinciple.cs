using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The seats of a forum, line by line (sammensætning). If closed, every seated member fits a line; if disjoint, one person fills one line at
/// most.
/// </summary>
internal sealed class SeatsPrinciple(ImmutableArray<SeatLine> lines, bool closed, bool disjoint, Selection members) : Principle("seats")
{
    internal override ImmutableArray<SeatLine> SeatLines => lines;

    // One person fills one line at most.
    public bool IsDisjoint => disjoint;

    public override IEnumerable<Period> Periods => lines.Select(l => l.InForce);

    // Whoever is recorded on another line of these seats, now or at another time, fills that one alone.
    public Selection Fits(SeatLine line) =>
        lines.Where(l => l.Name != line.Name).Select(l => new Identifier(l.Name)).Distinct().ToImmutableArray() is { IsEmpty: false } others
            ? members.And(line.Members).And(new OtherLinesCondition(others))
            : members.And(line.Members);

    public SeatsPrinciple? With(SeatLine line) => closed ? null : new(lines.Add(line), false, disjoint, members);

    public SeatsPrinciple Closed() => new(lines, true, disjoint, members);

    public SeatsPrinciple Disjoint() => new(lines, closed, true, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        var inForce = lines.Where(l => l.InForce.Contains(context.Day)).ToImmutableArray();
        var forms = inForce.Select(l => new CountConstraint(Fits(l), l.Bounds) { Label = l.Name, Clauses = l.Clauses });
        if (disjoint)
            yield return new AssignmentConstraint([.. forms.Select(AssignmentLine.Named)]);
        else
            foreach (var form in forms)
                yield return form;
        if (closed)
            yield return new ForAllConstraint(members, Selection.Everything.And(new AnyOfCondition([.. inForce.Select(Fitting)])));
    }

    public override Message Demand()
    {
        var all = Term.Joined(lines.Select(l => Message.Of("seats.line", ("line", l.Name), ("amount", Term.Amount(l.Bounds)))), "list.semicolon");
        var demand = closed
            ? Message.Of("seats.closed.demand", ("all", all), ("members", SelectionMessages.Plural(members)))
            : Message.Of("seats.demand", ("all", all));
        return disjoint ? Message.Of("seats.disjoint.demand", ("demand", demand)) : demand;
    }

    // Includes lines of another time, and whether nobody else may sit.
    public IEnumerable<Message> LineByLine()
    {
        foreach (var line in lines)
        {
            var form = new CountConstraint(ToldOf(line), line.Bounds);
            yield return Message.Of("seats.line.whole",
                ("line", line.Name),
                ("amount", Term.Amount(line.Bounds, plural => CountMessages.Noun(form, plural))),
                ("period", line.InForce == Period.Always ? Message.Empty : Message.Of("seats.line.period", ("period", Term.Span(line.InForce)))));
        }

        yield return closed
            ? Message.Of("seats.closed", ("members", SelectionMessages.Plural(members)))
            : Message.Of("seats.open");
        yield return disjoint
            ? Message.Of("seats.disjoint")
            : Message.Of("seats.several");
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        if (facts.Primitive is CountConstraint { Label: { } name } counted && lines.FirstOrDefault(l => l.Name == name) is { } own)
            facts = facts with { Primitive = counted.OfMembers(ToldOf(own)) };
        if (SharedLinesMessages.Fit(facts))
            return SharedLinesMessages.Of(facts);
        var plain = PrimitiveMessages.Of(facts);
        var forum = Term.Forum(facts.Forum);
        if (facts is { Primitive: ForAllConstraint, Key: { } person })
        {
            var who = Term.Name(Property.Person, person);
            var expected = Message.Of("seats.member.expected", ("members", SelectionMessages.Plural(members)));
            return facts.IsViolated
                ? new(expected, Message.Of("seats.member.actual", ("who", who)),
                    Message.Of("seats.member.message", ("who", who), ("forum", forum)),
                    Message.Of("seats.member.suggestion", ("who", who), ("forum", forum)))
                : plain with
                {
                    Expected = expected,
                    Message = Message.Of("seats.member.unknown.message", ("who", who), ("forum", forum), ("why", PrimitiveMessages.Why(facts))),
                };
        }

        if (facts is { Primitive: ForAllConstraint })
            return plain with
            {
                Expected = Message.Of("seats.member.expected", ("members", SelectionMessages.Plural(members))),
                Message = Message.Of("seats.members.unknown.message", ("members", SelectionMessages.Plural(members)), ("forum", forum), ("why", PrimitiveMessages.Why(facts))),
            };
        if (facts is not { Primitive: CountConstraint { Label: { } line } form })
            return plain;
        if (facts is { IsViolated: true, Possible: 0 })
            return plain with
            {
                Message = Message.Of("seats.vacant.message", ("number", facts.Bounds is { Min: { IsShare: false, Numerator: 1 } min } && min == facts.Bounds.Max ? 1 : 2), ("line", line), ("forum", forum), ("required", CountMessages.Required(facts))),
            };
        return facts.IsViolated
            ? plain with
            {
                Message = Message.Of("seats.message", ("line", line), ("forum", forum), ("actual", plain.Actual), ("required", CountMessages.Required(facts))),
            }
            : plain with
            {
                Message = Message.Of("seats.unknown.message", ("line", line), ("forum", forum), ("asked", CountMessages.Asked(facts, form)), ("actual", plain.Actual), ("why", PrimitiveMessages.Why(facts))),
            };
    }

    // The roles that all lines have in common would only hide those of the line.
    private Selection ToldOf(SeatLine line) => members.Conditions.FirstOrDefault(c => c is ValueCondition { Key.Property: Property.Role }) is ValueCondition roles
        && (roles.Values.Length > 1 || line.Members.Names(Property.Role))
        ? new Selection(members.Conditions.Remove(roles)).And(line.Members)
        : members.And(line.Members);

    // Inside `is` no role is added, so the seated roles that a line without a role means are asked for by name.
    private Selection Fitting(SeatLine line)
    {
        var fitting = Fits(line);
        return fitting.Names(Property.Role) ? fitting : fitting.And(SeatedCondition.Instance);
    }
}
