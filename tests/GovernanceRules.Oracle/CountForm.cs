using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>`count`: how many there are, in all or for each key.</summary>
internal sealed class CountForm(Facts facts, string? forum, JsonObject rule)
{
    private readonly Conditions _conditions = new(facts, forum);
    private readonly string? _per = Json.Text(rule["per"]);
    private readonly string? _distinct = Json.Text(rule["distinct"]) is { } distinct && distinct != "person" ? distinct : null;
    private readonly Bounds _bounds = Bounds.Read(rule);

    public IEnumerable<Finding> Findings()
    {
        var counted = Counted().Where(one => one.Picked != Truth.No).ToList();
        if (_per is null)
            return [Judged(null, counted, _ => Truth.Yes, _bounds, present: false)];

        var over = Json.Text(rule["over"]) ?? (rule["over"] is JsonArray ? "list" : _bounds.Min is not null ? "all" : "present");
        return over switch
        {
            "all" => All().Select(key => For(counted, key.Key, present: false)).Select(finding => finding with { Broken = Logic.And(All()[finding.Key!], finding.Broken) }),
            "present" => Present(counted),
            _ => Json.Texts(rule["over"]).Distinct().Select(key => For(counted, key, present: false)),
        };
    }

    /// <summary>For each of these keys whether it is broken, by a test of what one world counts.</summary>
    public IEnumerable<Finding> Findings(IEnumerable<string> keys, Func<string, Bound> spread, Func<string, World, (bool TooFew, bool TooMany)> isBroken)
    {
        var counted = Counted().Where(one => one.Picked != Truth.No).ToList();
        return keys.Select(key =>
        {
            var worlds = Worlds.OfPersons(counted, recorded => recorded.Has(key), new Bounds(spread(key), null)).ToList();
            return new Finding(key, Settled(worlds.Select(world => isBroken(key, world) is { TooFew: true } or { TooMany: true })))
            {
                Span = Span.Of(worlds, IsUnlimited(counted, recorded => recorded.Has(key)), world => isBroken(key, world).TooFew, world => isBroken(key, world).TooMany),
            };
        });
    }

    private IEnumerable<Counted> Counted()
    {
        foreach (var kind in new[] { "fora", "organisations", "clusters" })
        {
            if (rule[kind] is JsonObject things)
                return Thing.All(facts, kind).Select(thing => Of(thing, _conditions.SelectsThing(things, thing)));
        }

        var members = Json.Object(rule["members"]);
        var counted = facts.Seats.Select(seat => Of(seat, _conditions.Selects(members, seat)));
        // Each membership is a post of its own, whoever holds it.
        return !Json.Flag(rule["posts"]) ? counted
            : counted.Select((one, place) => one.IsAnyNumber ? one : one with { Unit = Recorded.One($"post {place}") });
    }

    private Counted Of(Subject subject, Truth picked) => new(
        picked,
        _distinct is null ? subject.Self : subject.Of(_distinct),
        _per is null ? Recorded.Nothing : subject.Of(_per),
        subject.IsAnyNumber);

    /// <summary>The keys that somebody is known to have, where somebody is counted; and one finding for all other keys.</summary>
    private IEnumerable<Finding> Present(List<Counted> counted)
    {
        var known = counted.SelectMany(one => one.Keys.Certain.Concat(one.Keys.Maybe)).Distinct().ToList();
        foreach (var key in known)
            yield return For(counted, key, present: true);

        var excepted = Json.Object(rule["except"]).Select(entry => entry.Key).Where(key => !known.Contains(key));
        var elsewhere = excepted.Select(BoundsFor).Append(_bounds);
        var couldBreak = elsewhere.Any(bounds => Judged(null, counted, MayBeElsewhere, bounds, present: true).Broken != Truth.No);
        yield return new Finding(null, couldBreak ? Truth.Unknown : Truth.No) { Span = new(0, null) };

        static Truth MayBeElsewhere(Recorded keys) => keys.Any ? Truth.Unknown : Truth.No;
    }

    private Finding For(List<Counted> counted, string key, bool present) =>
        Judged(key, counted, keys => keys.Has(key), BoundsFor(key), present);

    private Bounds BoundsFor(string key) => Json.Object(rule["except"])[key] is JsonObject own ? Bounds.Read(own) : _bounds;

    private Finding Judged(string? key, List<Counted> counted, Func<Recorded, Truth> hasKey, Bounds bounds, bool present)
    {
        if (_distinct is not null && bounds.UsesShare)
            throw new NotSupportedException("A share of what `distinct` counts is left open by the format.");
        var worlds = (_distinct is null ? Worlds.OfPersons(counted, hasKey, bounds) : Worlds.OfDistinct(counted, hasKey, bounds)).ToList();
        // Each bound by itself: how many others there are for the one says nothing of how many there are for the other.
        var (ofMin, ofMax) = (NumbersOf(bounds.Min), NumbersOf(bounds.Max));
        var isBroken = from world in worlds
                       from few in ofMin ?? [world.Total]
                       from many in ofMax ?? [world.Total]
                       select IsAsked(world) && bounds.AreBroken(world.Count, few, many);
        var span = Span.Of(worlds, IsUnlimited(counted, hasKey),
            world => IsAsked(world) && (ofMin ?? [world.Total]).Any(few => bounds.IsTooFew(world.Count, few)),
            world => IsAsked(world) && (ofMax ?? [world.Total]).Any(many => bounds.IsTooMany(world.Count, many)));
        var canBeEven = bounds.IsOdd && worlds.Exists(world => IsAsked(world) && world.Count % 2 == 0
            && (ofMin ?? [world.Total]).Any(few => !bounds.IsTooFew(world.Count, few)) && (ofMax ?? [world.Total]).Any(many => !bounds.IsTooMany(world.Count, many)));
        return new Finding(key, Settled(isBroken))
        {
            // What is only even is neither too few nor too many.
            Span = (canBeEven && span is { CanFall: false, CanExceed: false } ? new Span(null, null) : span) with { CanBeEven = canBeEven },
        };

        bool IsAsked(World world) => !present || world.IsPresent;
    }

    /// <summary>How many others there may be of whom a bound is a share; <see langword="null"/> where it is of the counted.</summary>
    private List<int>? NumbersOf(Bound? bound)
    {
        if (bound?.Others is not { } others)
            return null;
        var seats = facts.Seats.Select(seat => new Counted(_conditions.Selects(others, seat), seat.Self, Recorded.Nothing, seat.IsAnyNumber));
        // Enough for the least share of them to be more than all who are known.
        var enough = new Bounds(new Bound((facts.Seats.Count + 3) * 10, 1, IsShare: false), null);
        return [.. Worlds.OfPersons(seats, _ => Truth.Yes, enough).Select(world => world.Count).Distinct()];
    }

    private bool IsUnlimited(List<Counted> counted, Func<Recorded, Truth> hasKey) =>
        counted.Exists(one => hasKey(one.Keys) != Truth.No && (one.IsAnyNumber || (_distinct is not null && one.Unit is { Many: true, Any: true })));

    private static Truth Settled(IEnumerable<bool> worlds)
    {
        var broken = worlds.Distinct().ToList();
        return broken.Count == 2 ? Truth.Unknown : Logic.Of(broken[0]);
    }

    /// <summary>The keys of `over: all`, each with whether it is among those asked for.</summary>
    private Dictionary<string, Truth> All()
    {
        var among = Json.Object(rule["among"]);
        return _per switch
        {
            "organisation" => Among("organisations"),
            "cluster" => Among("clusters"),
            "sector" => facts.Sectors.ToDictionary(sector => sector, _ => Truth.Yes),
            "level" => facts.Levels.ToDictionary(level => level, _ => Truth.Yes),
            _ => throw new NotSupportedException($"`over: all` has no meaning per `{_per}`."),
        };

        Dictionary<string, Truth> Among(string kind) =>
            Thing.All(facts, kind).ToDictionary(thing => thing.Self.Certain[0], thing => _conditions.SelectsThing(among, thing));
    }
}
