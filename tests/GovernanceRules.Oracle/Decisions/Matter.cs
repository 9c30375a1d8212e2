using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>A matter as it is seen on the day of the check; it is judged by what was in force on the day of its last step.</summary>
internal sealed class Matter
{
    private readonly JsonObject _charter;
    private readonly JsonObject _register;
    private readonly JsonObject _entry;
    private readonly Dictionary<DateOnly, Facts> _days = [];

    public Matter(JsonObject charter, JsonObject register, JsonObject entry, DateOnly asOf)
    {
        (_charter, _register, _entry) = (charter, register, entry);
        AsOf = asOf;
        Steps = Step.Visible(entry, asOf);
    }

    public string Id => Json.Text(_entry["id"])!;

    public IReadOnlyList<Escalation> Escalations => [.. Json.Objects(_charter["escalations"]).Select(rule => new Escalation(rule, this))];

    public DateOnly AsOf { get; }

    public IReadOnlyList<Step> Steps { get; }

    /// <summary>What is in force on the day of the last step.</summary>
    public Facts Facts => On(Steps[^1].Date);

    /// <summary>The organisations that it concerns; <see langword="null"/> where that is not recorded.</summary>
    public IReadOnlyList<string>? Concerns => _entry["concerns"] is { } concerns ? Json.Texts(concerns) : null;

    /// <summary>Whether a word is its type or one of its traits.</summary>
    public Truth Has(string word) => Logic.Or(HasTrait(word), IsOfType(word));

    /// <summary>Traits left out may be any that the charter knows of; an empty list is none.</summary>
    public Truth HasTrait(string trait) => _entry["traits"] is { } traits ? Logic.Of(Json.Texts(traits).Contains(trait)) : MayBe("traits", trait);

    /// <summary>`none` says that it has no type; left out, it may be any.</summary>
    public Truth IsOfType(string type)
    {
        if (Json.Text(_entry["type"]) is { } own)
            return Logic.Of(own == type);
        return type == "none" ? Truth.Unknown : MayBe("types", type);
    }

    /// <summary>
    /// Whether the step is in the forum that a name means: from the day that another succeeds it, the other.
    /// </summary>
    public bool IsIn(Step step, string forum) => step.Forum is { } own && On(step.Date).Successor(forum) == own;

    /// <summary>The same with the fora above it over `reportsTo`.</summary>
    public bool IsAbove(Step step, string forum) => step.Forum is { } own && Above(On(step.Date), forum).Contains(own);

    /// <summary>Whether a forum is the one that a name means on a day, or above it.</summary>
    public bool IsOrIsAbove(string forum, string name, DateOnly day) => On(day).Successor(name) == forum || Above(On(day), name).Contains(forum);

    /// <summary>Whether the step is in one of these fora: ids, or a selection.</summary>
    public Truth IsInOneOf(Step step, JsonNode? fora) => fora is JsonObject selection
        ? step.Forum is { } own ? new Conditions(Facts, null).Holds(selection, new Thing(Facts, "fora", own)) : Truth.No
        : Logic.Of(Json.Texts(fora).Any(forum => IsIn(step, forum)));

    /// <summary>The fora that a forum reports to, directly or over others.</summary>
    public static List<string> Above(Facts facts, string forum)
    {
        var above = new List<string>();
        for (var next = Next(facts.Successor(forum)); next is not null && !above.Contains(next); next = Next(next))
            above.Add(next);
        return above;

        string? Next(string from) => Json.Text(facts.Fora[from]["reportsTo"]) is { } to ? facts.Successor(to) : null;
    }

    public Facts On(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var facts))
            _days[day] = facts = new Facts(_charter, _register, day);
        return facts;
    }

    private Truth MayBe(string list, string word) =>
        _charter[list] is { } known && !Json.Texts(known).Contains(word) ? Truth.No : Truth.Unknown;
}
