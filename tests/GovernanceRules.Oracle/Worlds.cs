namespace GovernanceRules.Oracle;

/// <summary>
/// Every count that the unrecorded leaves open. A world says of each one whether it is picked and whether it has the key; what is kept of
/// the world is how many have the key, and how many there are over all keys.
/// </summary>
internal static class Worlds
{
    /// <summary>How many different persons (or things) may have the key, beside how many there are.</summary>
    public static IEnumerable<World> OfPersons(IEnumerable<Counted> counted, Func<Recorded, Truth> hasKey, Bounds bounds)
    {
        var picked = counted.Where(one => one.Picked != Truth.No).ToList();
        var anyNumber = picked.Where(one => one.IsAnyNumber).ToList();
        var persons = picked.Where(one => !one.IsAnyNumber).GroupBy(one => one.Unit.Certain.Single()).ToList();

        var worlds = new HashSet<(int Count, int Total)> { (0, 0) };
        foreach (var person in persons)
        {
            // Those who are known may sit in a forum that is not recorded, too.
            var ways = WaysOf([.. person, .. anyNumber], hasKey);
            worlds = [.. worlds.SelectMany(world => ways.Select(way => (world.Count + way.Count, world.Total + way.Total)))];
        }

        var steps = anyNumber.SelectMany(one => WaysOf([one], hasKey)).Where(way => way.Total > 0).Distinct().ToList();
        return Grown(worlds, steps, bounds.Horizon(persons.Count)).Select(world => new World(world.Count, world.Total, world.Count > 0));
    }

    /// <summary>How many different values those with the key may have between them: every union of what they have or may have.</summary>
    public static IEnumerable<World> OfDistinct(IEnumerable<Counted> counted, Func<Recorded, Truth> hasKey, Bounds bounds)
    {
        var taken = counted.Select(one => (one.Unit, one.IsAnyNumber, Truth: Logic.And(one.Picked, hasKey(one.Keys))))
            .Where(one => one.Truth != Truth.No)
            .ToList();
        var values = taken.SelectMany(one => one.Unit.Certain.Concat(one.Unit.Maybe)).Distinct().ToList();
        var horizon = bounds.Horizon(values.Count + taken.Count);

        // The named values as bits, and how many others; the latter tell apart only by being different.
        var unions = new HashSet<(int Named, int Others, bool IsPresent)> { (0, 0, false) };
        foreach (var (unit, isAnyNumber, truth) in taken)
        {
            var with = unions.SelectMany(union => Additions(unit, isAnyNumber, values, union.Named, union.Others, horizon))
                .Select(union => (union.Named, union.Others, IsPresent: true));
            unions = [.. with, .. truth == Truth.Yes ? [] : unions];
        }

        return unions.Select(union => new World(int.PopCount(union.Named) + union.Others, 0, union.IsPresent)).Distinct();
    }

    private static IEnumerable<(int Named, int Others)> Additions(
        Recorded unit, bool isAnyNumber, List<string> values, int named, int others, int horizon)
    {
        var sure = unit.Certain.Aggregate(named, (bits, value) => bits | 1 << values.IndexOf(value));
        if (!unit.Any && unit.Maybe.Count == 0)
            return [(sure, others)];

        // Several values or none, of any kind.
        if (unit.Many || isAnyNumber)
        {
            var most = unit.Any ? Math.Max(horizon, others) : others;
            var open = unit.Any ? (1 << values.Count) - 1 : unit.Maybe.Aggregate(0, (bits, value) => bits | 1 << values.IndexOf(value));
            return Enumerable.Range(0, 1 << values.Count)
                .Where(more => (more & ~open) == 0 && (more & sure) == 0)
                .SelectMany(more => Enumerable.Range(others, most - others + 1).Select(count => (sure | more, count)));
        }

        // Exactly one value: a named one, one that another has whose value is not named either, or a new one.
        var one = Enumerable.Range(0, values.Count).Select(value => (sure | 1 << value, others)).Append((sure, others + 1));
        return others > 0 ? one.Append((sure, others)) : one;
    }

    /// <summary>The ways in which one person can count, over all that is open in the person's memberships.</summary>
    private static HashSet<(int Count, int Total)> WaysOf(IEnumerable<Counted> memberships, Func<Recorded, Truth> hasKey)
    {
        var ways = new HashSet<(int Count, int Total)> { (0, 0) };
        foreach (var membership in memberships)
        {
            var own = new List<(int Count, int Total)>();
            if (membership.Picked != Truth.Yes)
                own.Add((0, 0));
            if (hasKey(membership.Keys) != Truth.Yes)
                own.Add((0, 1));
            if (hasKey(membership.Keys) != Truth.No)
                own.Add((1, 1));
            ways = [.. ways.SelectMany(way => own.Select(more => (Math.Max(way.Count, more.Count), Math.Max(way.Total, more.Total))))];
        }

        return ways;
    }

    /// <summary>The worlds with any number of further persons, each of whom adds one of the steps.</summary>
    private static HashSet<(int Count, int Total)> Grown(
        HashSet<(int Count, int Total)> worlds, List<(int Count, int Total)> steps, int horizon)
    {
        var open = new Queue<(int Count, int Total)>(worlds);
        while (steps.Count > 0 && open.TryDequeue(out var world))
        {
            foreach (var step in steps)
            {
                var next = (world.Count + step.Count, world.Total + step.Total);
                if (next.Item2 <= horizon && worlds.Add(next))
                    open.Enqueue(next);
            }
        }

        return worlds;
    }
}
