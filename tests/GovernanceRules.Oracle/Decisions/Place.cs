using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>One place of a route, and the ways in which a matter has met it.</summary>
internal sealed class Place(Matter matter, JsonNode written)
{
    private readonly JsonObject _keys = written as JsonObject ?? [];

    private bool IsAll => _keys.ContainsKey("all");

    public bool NamesAct => _keys.ContainsKey("act");

    /// <summary>Whether the step was taken there and does what is asked there.</summary>
    public Truth IsMetBy(Step step) => Logic.All([IsAt(step), IsDone(step), IsBy(step)]);

    public bool Asks(string act) => Json.Texts(_keys["act"]).Contains(act);

    /// <summary>Whether the step is one of several that the place asks for, of which others are still to come.</summary>
    public Truth IsPartOf(Step step) => IsAll
        ? Logic.And(IsMetBy(step), Logic.Not(Logic.Any(Ways(-1, matter.Steps.Count).Select(way => way.IsSure))))
        : Truth.No;

    /// <summary>Whether the step was taken there, or at the forum that stands in, whatever was done.</summary>
    public Truth IsAt(Step step) => IsAtElse(step) ? Truth.Yes : IsAll ? Logic.Any(Parts().Select(part => part is null ? IsPerhapsConcerned(step) : IsAt(step, part))) : IsThere(step);

    /// <summary>
    /// The ways in which steps after one and before another meet the place: how sure each is, and the step at which it is met.
    /// </summary>
    public IEnumerable<(Truth IsSure, int At)> Ways(int after, int before, bool inTime = false)
    {
        var all = matter.Steps.Where(step => step.Place > after && step.Place < before).ToList();
        var steps = all.Where(step => !inTime || (!IsEarly(after, step.Date) && !IsLate(after, step.Date))).ToList();
        if (!IsAll)
        {
            // The forum that stands in for another acts when the time of that one is over; without a time it may act whenever the other may.
            var instead = all.Where(step => IsAtElse(step) && (!inTime || (_keys.ContainsKey("within") ? IsLate(after, step.Date) : !IsEarly(after, step.Date))));
            return steps.Select(step => (IsThere(step), step)).Concat(instead.Select(step => (Truth.Yes, step)))
                .Select(way => (Logic.All([way.Item1, IsDone(way.step), IsBy(way.step)]), way.step.Place)).Where(way => way.Item1 != Truth.No);
        }

        // Each of the parts, in any order; at the last of them the place is met.
        IEnumerable<(Truth IsSure, int At)> ways = [(Truth.Yes, after)];
        foreach (var part in Parts())
        {
            ways = part is null
                ? ways.Select(way => (Truth.Unknown, way.At))
                : ways.SelectMany(way => steps
                    .Where(step => IsAt(step, part) == Truth.Yes && IsDone(step) == Truth.Yes)
                    .Select(step => (way.IsSure, Math.Max(way.At, step.Place))));
        }

        return ways.Distinct().ToList();
    }

    /// <summary>Whether a step is that of a forum that stands in, taken when its turn had come after one of some steps; any other step is.</summary>
    public Truth IsItsTurn(Step step, IEnumerable<(Truth IsSure, int At)> before) => !HasElseInTime || !IsAtElse(step) || IsThere(step) == Truth.Yes ? Truth.Yes
        : Logic.Any(before.Where(way => way.At < step.Place && IsLate(way.At, step.Date)).Select(way => way.IsSure));

    public bool HasElse => _keys.ContainsKey("orElse");

    /// <summary>Whether a step may be too early: what stands in for another comes later than that.</summary>
    public bool MayBeEarly(Step step) => !(HasElseInTime && IsAtElse(step));

    private bool HasElseInTime => HasElse && _keys.ContainsKey("within");

    private bool IsAtElse(Step step) => Json.Text(_keys["orElse"]) is { } forum && matter.IsIn(step, forum);

    public bool HasTime => _keys.ContainsKey("after") || _keys.ContainsKey("within");

    /// <summary>Whether a day comes before the time that follows a step; an act that has not been done leaves every day too early.</summary>
    public bool IsEarly(int after, DateOnly day) => Plus("after", after) is var first && _keys.ContainsKey("after") && (first is null || day < first);

    /// <summary>Whether a day comes when that time is over.</summary>
    public bool IsLate(int after, DateOnly day) => Plus("within", after) is { } last && day > last;

    private DateOnly? Plus(string key, int after)
    {
        if (Json.Text(_keys[key]) is not { } length)
            return null;
        var from = Json.Text(_keys["from"]) is { } act ? matter.Steps.FirstOrDefault(step => step.Act == act)
            : after >= 0 ? matter.Steps[after] : matter.Steps[0];
        if (from is null)
            return null;
        var count = int.Parse(length[..^1], System.Globalization.CultureInfo.InvariantCulture);
        return length[^1] switch { 'd' => from.Date.AddDays(count), 'w' => from.Date.AddDays(count * 7), 'm' => from.Date.AddMonths(count), _ => from.Date.AddYears(count) };
    }

    /// <summary>The parts of `all`; null stands for the organisations concerned where these are not recorded: there may be none.</summary>
    private IEnumerable<string?> Parts() => Json.Texts(_keys["all"]).SelectMany(part => part == "concerned" ? Concerned() : [part]);

    private IEnumerable<string?> Concerned() => matter.Concerns is { } concerns ? concerns : Enumerable.Repeat<string?>(null, 1);

    private Truth IsThere(Step step)
    {
        if (Json.Text(written) is { } id)
            return IsAt(step, id);
        if (_keys["organisation"] is { } organisations)
            return Logic.Of(step.Organisation is { } own && Json.Texts(organisations).Contains(own));
        return matter.IsInOneOf(step, _keys["forum"] ?? _keys);
    }

    private Truth IsAt(Step step, string id) => Logic.Of(step.Organisation == id || matter.Facts.Fora.ContainsKey(id) && matter.IsIn(step, id));

    private static Truth IsPerhapsConcerned(Step step) => step.Organisation is null ? Truth.No : Truth.Unknown;

    private Truth IsDone(Step step) => Logic.Of(_keys["act"] is { } acts ? Json.Texts(acts).Contains(step.Act) : step.Act != "informed");

    private Truth IsBy(Step step)
    {
        if (_keys["by"] is JsonObject members)
            return step.Forum is null ? Truth.No : step.Persons.Count == 0 ? Truth.Unknown : IsByEnough(step, members);
        if (_keys["by"] is not { } roles)
            return Truth.Yes;
        return step.By is { } role ? Logic.Of(Json.Texts(roles).Contains(role)) : Truth.Unknown;
    }

    /// <summary>Every number of those who are perhaps members of whom it is asked, by what is known on the day of the step.</summary>
    private Truth IsByEnough(Step step, JsonObject by)
    {
        var facts = matter.On(step.Date);
        var (conditions, members) = (new Conditions(facts, step.Forum!), Json.Object(by["members"]));
        var least = Bound.Read(by["min"]) ?? Bound.Read(by["moreThan"], isStrict: true)!;
        var persons = facts.Rows.GroupBy(row => Json.Text(row["person"])!)
            .ToDictionary(person => person.Key, person => Logic.Any(person.Select(row => conditions.Selects(members, new Seat(facts, row)))));
        var isAnybodyUnseen = facts.Fora.Keys.Where(forum => !facts.IsCovered || !facts.IsRecorded(forum)).Any(forum => conditions.Selects(members, new Seat(facts, forum)) != Truth.No);
        var took = step.Persons.Distinct().ToLookup(person => persons.GetValueOrDefault(person, Truth.No) is not Truth.No and var known ? known : isAnybodyUnseen ? Truth.Unknown : Truth.No);
        var others = persons.Where(person => !step.Persons.Contains(person.Key)).ToLookup(person => person.Value, person => person.Key);
        var most = others[Truth.Unknown].Count() + (isAnybodyUnseen ? 1000 : 0);
        var answers = (from more in Enumerable.Range(0, took[Truth.Unknown].Count() + 1)
                       from other in Enumerable.Range(0, (least.IsShare ? most : 0) + 1)
                       let count = took[Truth.Yes].Count() + more
                       select least.IsAtMost(count, count + others[Truth.Yes].Count() + other)).Distinct().ToList();
        return answers.Count == 2 ? Truth.Unknown : Logic.Of(answers[0]);
    }
}
