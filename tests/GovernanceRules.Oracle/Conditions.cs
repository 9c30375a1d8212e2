using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Whether a selection picks something: each condition by itself, then Kleene's "and".</summary>
internal sealed class Conditions(Facts facts, string? forum, Subject? member = null)
{
    /// <summary>The cluster of the forum that the constraint is about.</summary>
    private string? OwnCluster => forum is null ? null : Json.Text(facts.Fora[forum]["cluster"]);

    /// <summary>A selection of memberships as a whole: with the seated roles and the constraint's own forum where it names none.</summary>
    public Truth Selects(JsonObject selection, Subject subject) => Logic.And(subject.Exists, Fits(selection, subject));

    /// <summary>The same of one that is taken to be there.</summary>
    public Truth Fits(JsonObject selection, Subject subject) => Logic.All(
    [
        selection.ContainsKey("forum") ? Truth.Yes : subject.Of("forum").Has(forum!),
        HoldsWithRole(selection, subject),
    ]);

    /// <summary>Whether a selection may pick somebody of whom nothing is recorded.</summary>
    public bool MaySelectUnseen(JsonObject selection) => facts.Seats.Where(seat => seat.IsAnyNumber).Any(seat => Selects(selection, seat) != Truth.No);

    /// <summary>
    /// The conditions of two selections together. Where both have a condition of one name, both stand: <c>allOf</c> is a word of the
    /// oracle's own, which no charter may use.
    /// </summary>
    public static JsonObject Both(JsonObject left, JsonObject right)
    {
        var both = (JsonObject)left.DeepClone();
        var clashing = new JsonObject();
        foreach (var (key, value) in right)
            (both.ContainsKey(key) ? clashing : both)[key] = value?.DeepClone();
        if (clashing.Count > 0)
            both["allOf"] = new JsonArray([.. Json.Objects(both["allOf"]).Select(part => part.DeepClone()), clashing]);
        return both;
    }

    /// <summary>Who fits a line of some `seats`, and is recorded on no other of them.</summary>
    public static JsonObject OfLine(JsonObject seats, JsonObject line)
    {
        var others = Json.Objects(seats["lines"]).Select(other => Json.Text(other["name"])!).Where(name => name != Json.Text(line["name"])).ToList();
        return Both(Both(Json.Object(seats["members"]), Json.Object(line["members"])), new JsonObject { ["otherLines"] = Json.List(others) });
    }

    /// <summary>A selection of things, which has no role and no forum.</summary>
    public Truth SelectsThing(JsonObject selection, Subject subject) => Logic.And(subject.Exists, Holds(selection, subject));

    /// <summary>The conditions alone, without defaults.</summary>
    public Truth Holds(JsonObject selection, Subject subject) =>
        Logic.And(AtLeast(selection, subject), Logic.All(selection.Where(condition => condition.Key is not ("atLeast" or "of") && !condition.Key.StartsWith("x-", StringComparison.Ordinal))
            .Select(condition => Condition(condition.Key, condition.Value, subject))));

    /// <summary>Of the selections of `of` at least so many hold: `atLeast` and `of` are one condition.</summary>
    private Truth AtLeast(JsonObject selection, Subject subject)
    {
        if (selection["atLeast"] is not { } number)
            return Truth.Yes;
        var least = int.Parse(Json.Text(number)!, System.Globalization.CultureInfo.InvariantCulture);
        var hold = Json.Objects(selection["of"]).Select(part => Holds(part, subject)).ToList();
        return hold.Count(one => one == Truth.Yes) >= least ? Truth.Yes : hold.Count(one => one != Truth.No) >= least ? Truth.Unknown : Truth.No;
    }

    private Truth HoldsWithRole(JsonObject selection, Subject subject) => Logic.All(
    [
        selection.ContainsKey("role") ? Truth.Yes : subject.Of("role").Has(role => facts.SeatedRoles.Contains(role)),
        selection.ContainsKey("standsInFor") ? Truth.Yes : Logic.Not(subject.IsDeputy),
        Holds(selection, subject),
    ]);

    private Truth Condition(string key, JsonNode? value, Subject subject) => key switch
    {
        "anyOf" => Logic.Any(Json.Objects(value).Select(branch => Holds(branch, subject))),
        "not" => Logic.Not(Logic.Any(Json.Objects(value).Select(branch => Holds(branch, subject)))),
        "allOf" => Logic.All(Json.Objects(value).Select(part => Holds(part, subject))),
        // A word of the oracle's own: whoever is recorded on one of these lines is on no other.
        "otherLines" => Logic.Of(subject.Of("line") is { Certain: [var line] } && Json.Texts(value).Contains(line)) == Truth.Yes ? Truth.No : Truth.Yes,
        "also" => Logic.Any(Json.Objects(value).Select(other => subject.Also(Json.Text(other["within"]), seat => new Conditions(facts, forum, member ?? subject).HoldsWithRole(other, seat)))),
        "within" => Truth.Yes,
        "since" => subject.Since(Json.Text(Json.Object(value)["atLeast"])!),
        "forum" when subject is Seat => Logic.Any(Json.Nodes(value).Select(alternative => Forum(alternative, subject))),
        _ => Logic.Any(Json.Nodes(value).Select(alternative => key == "organisation" && Json.Text(alternative) == "none"
            ? subject.IsOfNoOrganisation
            : Alternative(key, alternative, subject))),
    };

    /// <summary>By its id, as one of a selection that is in force, or as that of the organisation of the member whom the whole selection is about.</summary>
    private Truth Forum(JsonNode alternative, Subject subject)
    {
        var its = subject.Of("forum").Certain.Single();
        if (alternative is not JsonObject && Json.Text(alternative) != "own")
            return Logic.Of(its == Json.Text(alternative));
        if (!facts.IsInForce(its) || (subject.IsAnyNumber && facts.IsMissing(its)))
            return Truth.No;
        return alternative is JsonObject selection ? Holds(selection, new Thing(facts, "fora", its))
            : Json.Text(facts.Fora[its]["organisation"]) is { } owner ? (member ?? subject).Of("organisation").Has(owner)
            : Truth.No;
    }

    private Truth Alternative(string key, JsonNode alternative, Subject subject) => (key, alternative) switch
    {
        ("role", _) when Json.Text(alternative) == "any" => Truth.Yes,
        ("standsInFor", _) when Json.Text(alternative) == "none" => Logic.Not(subject.IsDeputy),
        ("standsInFor", _) when Json.Text(alternative) == "any" => subject.IsAnyNumber ? Truth.Unknown : subject.IsDeputy,
        ("cluster", _) when Json.Text(alternative) == "own" => subject.Of(key).Has(OwnCluster!),
        ("reportsTo", _) => subject.Of(key).Has(facts.Successor(Json.Text(alternative)!)),
        ("level", JsonObject range) => subject.Of(key).Has(level => IsWithin(level, range)),
        _ => subject.Of(key).Has(Json.Text(alternative)!),
    };

    /// <summary>A level in no order is never at least or at most another.</summary>
    private bool IsWithin(string level, JsonObject range)
    {
        var rank = Rank(level);
        return rank >= 0
            && (Json.Text(range["atLeast"]) is not { } least || rank >= Rank(least))
            && (Json.Text(range["atMost"]) is not { } most || rank <= Rank(most));
    }

    private int Rank(string level) => facts.Levels.ToList().IndexOf(level);
}
