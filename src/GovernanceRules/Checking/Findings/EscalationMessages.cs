namespace GovernanceRules;

internal static class EscalationMessages
{
    public static FindingMessages Of(EscalationViolation breach, MatterReading matter, DecisionDay day)
    {
        var text = breach.Lead switch
        {
            EscalationLead.To => To(breach, matter),
            EscalationLead.Assessment => Assessment(breach, matter, day),
            EscalationLead.Route => Route(breach, matter, new PlaceTest(day, matter)),
            _ => Next(breach, matter),
        };
        return breach.Verdict == Verdict.Violated ? text : Unknown(breach, matter, text);
    }

    private static FindingMessages To(EscalationViolation breach, MatterReading matter)
    {
        var (id, to) = (Term.Quoted(matter.Id), PlaceMessages.Fora(breach.Escalation.To));
        return new(
            Message.Of("escalation.to.expected", ("to", to)),
            Settled(breach),
            Message.Of("escalation.to.message", ("id", id), ("to", to), ("settled", Settled(breach))),
            Message.Of("matter.take.suggestion", ("id", id), ("to", to)));
    }

    private static FindingMessages Assessment(EscalationViolation breach, MatterReading matter, DecisionDay day)
    {
        var (id, by) = (Term.Quoted(matter.Id), PlaceMessages.Roles(breach.Escalation.AssessedBy));
        var from = CameFrom(breach, matter, day);
        return new(
            Message.Of("escalation.assessment.expected", ("by", by), ("from", from)),
            Message.Of("escalation.assessment.actual"),
            Message.Of("escalation.assessment.message", ("id", id), ("settled", Settled(breach)), ("by", by), ("from", from)),
            Message.Of("escalation.assessment.suggestion", ("by", by), ("id", id)));
    }

    private static FindingMessages Route(EscalationViolation breach, MatterReading matter, PlaceTest test)
    {
        var id = Term.Quoted(matter.Id);
        var route = PlaceMessages.Route(breach.Escalation.Route);
        var place = breach.Escalation.Route[breach.Place];
        var again = breach.There is { } there && test.Does(there, place) != Truth.False ? Message.Of("escalation.route.again") : Message.Empty;
        return new(
            route,
            Wrong(breach, test),
            Message.Of("escalation.route.message", ("id", id), ("route", PlaceMessages.RouteToTake(breach.Escalation.Route)), ("settled", Settled(breach)), ("wrong", Wrong(breach, test))),
            Lacking(breach) is { } lacking ? Message.Of("matter.have.lacking.suggestion", ("id", id), ("lacking", lacking))
                : again.IsEmpty && PlaceMessages.DoneAt(place) is { } done ? Message.Of("matter.have.done.suggestion", ("id", id), ("done", done))
                : Message.Of("escalation.route.suggestion", ("id", id), ("place", PlaceMessages.Place(place)), ("again", again)));
    }

    // What is first wrong on the route: not there at all, there before its turn, or there with another act.
    private static Message Wrong(EscalationViolation breach, PlaceTest test)
    {
        var place = breach.Escalation.Route[breach.Place];
        if (breach is { Last: { } until, Soon: { First: { } notBefore, Step: var tooSoon } })
            return Message.Of("escalation.route.soonAndLate", ("at", PlaceMessages.Place(tooSoon)), ("day", tooSoon.Date), ("first", notBefore), ("last", until));
        if (breach.Last is { } last)
            return Message.Of("escalation.route.late", ("where", PlaceMessages.Where(place)), ("last", last));
        if (breach.Soon is { First: { } first, Step: var soon })
            return Message.Of("escalation.route.soon", ("at", PlaceMessages.Place(soon)), ("day", soon.Date), ("first", first));
        if (Lacking(breach) is { } lacking)
            return Message.Of("escalation.route.lacking", ("lacking", lacking));
        if (breach.There is not { } there)
            return Message.Of("escalation.route.absent", ("where", PlaceMessages.Where(place)));
        var (at, day) = (PlaceMessages.Place(there), there.Date);
        return test.Does(there, place) != Truth.False
            ? Message.Of("escalation.route.early", ("at", at), ("day", day))
            : PlaceMessages.DoneAt(place) is { } asked ? Message.Of("escalation.route.undone", ("asked", asked))
            : Message.Of("escalation.route.absentPlace", ("place", PlaceMessages.Place(place)));
    }

    // What those of a place for all have not done, such as "approved by `PLO Nordjylland`"; null if they all have.
    private static Message? Lacking(EscalationViolation breach)
    {
        if (breach.Lacking.IsEmpty)
            return null;
        var acts = breach.Escalation.Route[breach.Place].Acts;
        var done = acts.IsEmpty ? Message.Of("matter.treated") : Term.Or(acts.Select(a => PlaceMessages.Done(a.Text)));
        var lacking = Term.And(breach.Lacking.Select(PlaceMessages.Name));
        return Message.Of("escalation.doneBy", ("done", done), ("lacking", lacking));
    }

    private static FindingMessages Next(EscalationViolation breach, MatterReading matter)
    {
        var id = Term.Quoted(matter.Id);
        var (from, next) = (ConstraintMessages.Fora(breach.Escalation.From), PlaceMessages.Fora(breach.Escalation.Next));
        return new(
            Message.Of("escalation.next.expected", ("from", from), ("next", next)),
            Step(breach),
            Message.Of("escalation.next.message", ("from", from), ("id", id), ("next", next), ("step", Step(breach))),
            Message.Of("matter.take.next.suggestion", ("id", id), ("next", next)));
    }

    private static FindingMessages Unknown(EscalationViolation breach, MatterReading matter, FindingMessages text)
    {
        var values = Term.And(breach.SettledBy.Select(s => s.Person == matter.Id
            ? Term.Quoted(s.Value)
            : Message.Of("missing.value", ("value", s.Value), ("of", s.Person))));
        var id = Term.Quoted(matter.Id);
        return text with
        {
            Actual = Message.Of("escalation.unknown.actual", ("values", values)),
            Message = Message.Of("escalation.unknown.message", ("id", id), ("values", values), ("expected", text.Expected)),
            Suggestion = Message.Of("escalation.unknown.suggestion", ("values", values), ("id", id)),
        };
    }

    // Such as "decided in `Temagruppen` on 2017-03-01".
    private static Message Settled(EscalationViolation breach) =>
        breach.Step is null ? Message.Of("escalation.elsewhere") : Step(breach);

    private static Message Step(EscalationViolation breach)
    {
        var step = breach.Step!;
        var (done, where, day) = (PlaceMessages.Done(step.Act.Text), PlaceMessages.Place(step), step.Date);
        return step.Forum is null
            ? Message.Of("step.by", ("done", done), ("where", where), ("day", day))
            : Message.Of("step.in", ("done", done), ("where", where), ("day", day));
    }

    // Only if it is known which fora they are.
    private static Message CameFrom(EscalationViolation breach, MatterReading matter, DecisionDay day)
    {
        var test = new PlaceTest(day, matter);
        var fora = matter.Steps.Where(s => test.IsAt(s, breach.Escalation.From) == Truth.True).Select(PlaceMessages.Place).Distinct().ToList();
        return fora.Count > 0 ? Message.Of("escalation.assessment.in", ("from", Term.Or(fora)))
            : breach.Escalation.From.IsNone ? Message.Of("escalation.assessment.from")
            : Message.Of("escalation.assessment.in", ("from", ConstraintMessages.Fora(breach.Escalation.From)));
    }
}
