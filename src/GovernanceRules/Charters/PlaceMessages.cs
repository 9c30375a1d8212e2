using System.Collections.Immutable;

namespace GovernanceRules;

internal static class PlaceMessages
{
    // As a participle: "decided", "besluttet".
    public static Message Done(string act) => act switch
    {
        "raised" => Message.Of("act.raised"),
        "informed" => Message.Of("act.informed"),
        "discussed" => Message.Of("act.discussed"),
        "piloted" => Message.Of("act.piloted"),
        "directed" => Message.Of("act.directed"),
        "assessed" => Message.Of("act.assessed"),
        "recommended" => Message.Of("act.recommended"),
        "forwarded" => Message.Of("act.forwarded"),
        "approved" => Message.Of("act.approved"),
        "decided" => Message.Of("act.decided"),
        _ => Term.Quoted(act),
    };

    public static Message Route(ImmutableArray<RoutePlace> route) =>
        Term.Then(route.Select(Place));

    // What a matter was to do: "go to `KOSU` and then be decided in `SKU`".
    public static Message RouteToTake(ImmutableArray<RoutePlace> route) =>
        Term.Then(route.Select(ToTake));

    // Such as "approved by the chair in `KOSU`"; null if there are no words for what is to be done.
    public static Message? DoneAt(RoutePlace place) => place.Acts.IsEmpty || !place.Acts.All(IsBuiltIn)
        ? null
        : Message.Of("place.doneAt", ("doing", Doing(place)), ("at", At(place)));

    // Such as " within 6 weeks after it was forwarded"; empty if there is no time.
    private static Message When(RoutePlace place)
    {
        if (!place.HasTime)
            return Message.Empty;
        var parts = new List<Message>();
        if (place.After is { } after)
            parts.Add(Message.Of("place.after", ("time", Term.Time(after))));
        if (place.Within is { } within)
            parts.Add(Message.Of("place.within", ("time", Term.Time(within))));
        return Message.Of("place.when", ("times", Term.And(parts)), ("from", place.TimeFrom is { } act ? Message.Of("place.from", ("done", Done(act.Text)))
            : place.After is null ? Message.Empty : Message.Of("place.fromBefore")));
    }

    private static Message ToTake(RoutePlace place) => OrElse(place, place.HasTime ? Message.Of("place.timed", ("place", ToTakeAtAll(place)), ("when", When(place))) : ToTakeAtAll(place));

    // "be approved in `A` within 2 weeks, or else in `B`"
    private static Message OrElse(RoutePlace place, Message text) => place.OrElse is not { } forum ? text
        : Message.Of(place.Within is null ? "place.or" : "place.orElse", ("place", text), ("forum", Term.Forum(forum.Text)));

    private static Message ToTakeAtAll(RoutePlace place)
    {
        if (place.Acts.IsEmpty || !place.Acts.All(IsBuiltIn))
            return Message.Of("place.go", ("place", PlaceAtAll(place)));
        var by = Doers(place) is { } doers ? Message.Of("place.byRoles", ("roles", doers)) : Message.Empty;
        return Message.Of("place.toDo", ("acts", Term.Or(place.Acts.Select(a => ToDo(a.Text)))), ("by", by), ("at", At(place)));
    }

    // An organisation does it, and in a forum it is done; if all of several are asked, each does it.
    private static Message At(RoutePlace place) => place.IsAll || (place.Fora.IsEmpty && place.Selection is null)
        ? Message.Of("place.by", ("where", Where(place)))
        : Message.Of("place.in", ("where", Where(place)));

    private static bool IsBuiltIn(Identifier act) => Acts.BuiltIn.Contains(act.Text);

    // After "be": "decided", "besluttes".
    private static Message ToDo(string act) => act switch
    {
        "raised" => Message.Of("act.raised.todo"),
        "informed" => Message.Of("act.informed.todo"),
        "discussed" => Message.Of("act.discussed.todo"),
        "piloted" => Message.Of("act.piloted.todo"),
        "directed" => Message.Of("act.directed.todo"),
        "assessed" => Message.Of("act.assessed.todo"),
        "recommended" => Message.Of("act.recommended.todo"),
        "forwarded" => Message.Of("act.forwarded.todo"),
        "approved" => Message.Of("act.approved.todo"),
        _ => Message.Of("act.decided.todo"),
    };

    public static Message Place(RoutePlace place) => OrElse(place, place.HasTime ? Message.Of("place.timed", ("place", PlaceAtAll(place)), ("when", When(place))) : PlaceAtAll(place));

    private static Message PlaceAtAll(RoutePlace place)
    {
        var doing = Doing(place);
        return doing.IsEmpty ? Where(place) : Message.Of("place.doing", ("where", Where(place)), ("doing", doing));
    }

    public static Message Where(RoutePlace place)
    {
        if (place.Selection is { } selection)
            return Message.Of("place.aForum", ("forum", SelectionMessages.Things(Subject.Fora, selection, plural: false)));
        var names = place.Ids.Where(i => i.Text != RoutePlace.Concerned || !place.IsAll).Concat(place.Fora).Concat(place.Organisations).Distinct().Select(Name);
        if (place.AsksConcerned)
            names = names.Append(Message.Of("place.concerned"));
        return place.IsAll ? Term.And(names) : Term.Or(names);
    }

    public static Message Name(Identifier id) => Term.Name(Property.AppointedBy, id.Text);

    public static Message Fora(IEnumerable<Identifier> fora) => Term.Or(fora.Select(f => Term.Forum(f.Text)));

    public static Message Place(MatterStep step) => Name(step.Forum ?? step.Organisation!.Value);

    public static Message Roles(ImmutableArray<Identifier> roles) => Term.Or(roles.Select(r => Term.TheRole(r.Text)));

    // Null if anybody may do it.
    private static Message? Doers(RoutePlace place) => place.Doers is { } doers ? doers.Words() : place.By.IsEmpty ? null : Roles(place.By);

    private static Message Doing(RoutePlace place)
    {
        var done = Term.Or(place.Acts.Select(a => Done(a.Text)));
        if (Doers(place) is not { } doers)
            return done;
        var by = Message.Of("place.doneBy", ("roles", doers));
        return done.IsEmpty ? by : Message.Of("place.done", ("done", done), ("by", by));
    }
}
