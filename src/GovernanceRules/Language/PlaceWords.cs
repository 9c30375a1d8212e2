using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The places of escalations, and what is done with matters, in words.</summary>
internal static class PlaceWords
{
    /// <summary>What was done, as a participle: <c>decided</c>, <c>besluttet</c>.</summary>
    public static string Done(string act, Wording words) => act switch
    {
        "raised" => words.Say("raised", "rejst"),
        "informed" => words.Say("informed of", "orienteret om"),
        "discussed" => words.Say("discussed", "drøftet"),
        "piloted" => words.Say("piloted", "afprøvet"),
        "directed" => words.Say("given its direction", "givet retning"),
        "assessed" => words.Say("assessed", "vurderet"),
        "recommended" => words.Say("recommended", "indstillet"),
        "forwarded" => words.Say("forwarded", "videresendt"),
        "approved" => words.Say("approved", "godkendt"),
        "decided" => words.Say("decided", "besluttet"),
        _ => Wording.Quoted(act),
    };

    /// <summary>A route: the places in their order, each with what is done there.</summary>
    public static string Route(ImmutableArray<RoutePlace> route, Wording words) =>
        Wording.Joined(route.Select(p => Place(p, words)), words.Say("and then", "og derefter"));

    /// <summary>A route as what a matter was to do: <c>go to `KOSU` and then be decided in `SKU`</c>.</summary>
    public static string RouteToTake(ImmutableArray<RoutePlace> route, Wording words) =>
        Wording.Joined(route.Select(p => ToTake(p, words)), words.Say("and then", "og derefter"));

    /// <summary>What is to be done at a place, where the words for it are known: <c>approved by the chair in `KOSU`</c>; else nothing.</summary>
    public static string? DoneAt(RoutePlace place, Wording words) => place.Acts.IsEmpty || !place.Acts.All(IsBuiltIn)
        ? null
        : $"{Doing(place, words)} {At(place, words)}";

    private static string ToTake(RoutePlace place, Wording words)
    {
        if (place.Acts.IsEmpty || !place.Acts.All(IsBuiltIn))
            return words.Say($"go to {Place(place, words)}", $"til {Place(place, words)}");
        var by = place.By.IsEmpty ? "" : words.Say($" by {Roles(place.By, words)}", $" af {Roles(place.By, words)}");
        return words.Say($"be {words.Or(place.Acts.Select(a => Done(a.Text, words)))}", words.Or(place.Acts.Select(a => DanishPassive(a.Text)))) + $"{by} {At(place, words)}";
    }

    // An organisation does it, and in a forum it is done; of all of several, each does.
    private static string At(RoutePlace place, Wording words) => place.IsAll || (place.Fora.IsEmpty && place.Selection is null)
        ? words.Say($"by {Where(place, words)}", $"af {Where(place, words)}")
        : words.Say($"in {Where(place, words)}", $"i {Where(place, words)}");

    private static bool IsBuiltIn(Identifier act) => Acts.BuiltIn.Contains(act.Text);

    private static string DanishPassive(string act) => act switch
    {
        "raised" => "rejses",
        "informed" => "forelægges til orientering",
        "discussed" => "drøftes",
        "piloted" => "afprøves",
        "directed" => "få sin retning",
        "assessed" => "vurderes",
        "recommended" => "indstilles",
        "forwarded" => "videresendes",
        "approved" => "godkendes",
        _ => "besluttes",
    };

    public static string Place(RoutePlace place, Wording words)
    {
        var doing = Doing(place, words);
        return doing.Length == 0 ? Where(place, words) : $"{Where(place, words)} ({doing})";
    }

    public static string Where(RoutePlace place, Wording words)
    {
        if (place.Selection is { } selection)
            return words.Say($"a {SelectionWords.Things(Subject.Fora, selection, words, plural: false)}", $"et {SelectionWords.Things(Subject.Fora, selection, words, plural: false)}");
        var names = place.Ids.Where(i => i.Text != RoutePlace.Concerned || !place.IsAll).Concat(place.Fora).Concat(place.Organisations).Distinct().Select(i => Name(i, words));
        if (place.AsksConcerned)
            names = names.Append(words.Say("each organisation that it concerns", "hver organisation, som sagen vedrører"));
        return place.IsAll ? Wording.Joined(names, words.Say("and", "og")) : words.Or(names);
    }

    /// <summary>A forum or an organisation by its name.</summary>
    public static string Name(Identifier id, Wording words) => words.Name(Property.AppointedBy, id.Text);

    public static string Fora(IEnumerable<Identifier> fora, Wording words) => words.Or(fora.Select(f => words.Forum(f.Text)));

    public static string Place(MatterStep step, Wording words) => Name(step.Forum ?? step.Organisation!.Value, words);

    public static string Roles(ImmutableArray<Identifier> roles, Wording words) => words.Or(roles.Select(r => words.TheRole(r.Text)));

    private static string Doing(RoutePlace place, Wording words)
    {
        var done = words.Or(place.Acts.Select(a => Done(a.Text, words)));
        if (place.By.IsEmpty)
            return done;
        var by = words.Say($"by {Roles(place.By, words)}", $"af {Roles(place.By, words)}");
        return done.Length == 0 ? by : $"{done} {by}";
    }
}
