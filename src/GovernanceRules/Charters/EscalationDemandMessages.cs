using System.Collections.Immutable;

namespace GovernanceRules;

internal static class EscalationDemandMessages
{
    public static Message Of(Escalation escalation) =>
        Message.Of("escalation.demand", ("about", About(escalation)), ("demands", Demands(escalation)));

    private static Message About(Escalation escalation)
    {
        var when = escalation.When;
        var places = new List<Message>();
        if (!when.Reaches.IsEmpty)
            places.Add(Message.Of("escalation.about.reaches", ("fora", PlaceMessages.Fora(when.Reaches))));
        if (!escalation.From.IsNone)
            places.Add(Message.Of("escalation.about.from", ("from", From(escalation.From))));
        return Term.Joined(
        [
            About(when),
            places.Count == 0 ? Message.Empty : Message.Of("escalation.about.that", ("places", Term.And(places))),
        ]);
    }

    // By what the matters are, and not by where they go.
    public static Message About(EscalationCondition when)
    {
        var traits = new List<Message>();
        if (!when.AllTraits.IsEmpty)
            traits.Add(Traits(when.AllTraits));
        if (!when.AnyTraits.IsEmpty)
            traits.Add(Message.Of("escalation.about.anyTrait", ("traits", Any(when.AnyTraits))));
        return Term.Joined([Type(when.Types), traits.Count == 0 ? Message.Empty : Message.Of("escalation.about.with", ("traits", Term.And(traits)))]);
    }

    // Such as " of type `pilot` with the traits `economic` and `significant`".
    public static Message About(ImmutableArray<Identifier> types, ImmutableArray<Identifier> allTraits) =>
        Term.Joined([Type(types), allTraits.IsEmpty ? Message.Empty : Message.Of("escalation.about.with", ("traits", Traits(allTraits)))]);

    private static Message Type(ImmutableArray<Identifier> types) => types switch
    {
        [] => Message.Empty,
        [{ Text: Matter.NoType }] => Message.Of("escalation.about.noType"),
        _ => Message.Of("escalation.about.type", ("types", Any(types))),
    };

    private static Message Traits(ImmutableArray<Identifier> all) => all.Length == 1
        ? Message.Of("escalation.about.trait", ("traits", Term.Quoted(all)))
        : Message.Of("escalation.about.traits", ("traits", Term.Quoted(all)));

    private static Message Demands(Escalation escalation)
    {
        var demands = new List<Message>();
        if (!escalation.To.IsEmpty)
        {
            var to = PlaceMessages.Fora(escalation.To);
            var roles = PlaceMessages.Roles(escalation.AssessedBy);
            demands.Add(Message.Of("escalation.to",
                ("to", to),
                ("assessed", escalation.AssessedBy.IsEmpty ? Message.Empty : Message.Of("escalation.assessedBy", ("roles", roles)))));
        }

        if (!escalation.Route.IsEmpty)
            demands.Add(PlaceMessages.RouteToTake(escalation.Route));
        if (!escalation.Next.IsEmpty)
            demands.Add(Message.Of("escalation.next", ("next", PlaceMessages.Fora(escalation.Next))));
        return Term.And(demands);
    }

    private static Message From(ForumTarget from) => from.Selection is null ? PlaceMessages.Fora(from.Ids) : ConstraintMessages.Fora(from);

    private static Message Any(ImmutableArray<Identifier> any) => Term.Or(any.Select(w => Term.Quoted(w.Text)));
}
