using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The stays of a planned route, each place once, and which of them come before which.</summary>
internal sealed class VisitPlan
{
    private readonly List<Visit> _visits = [];

    public IReadOnlyList<Visit> Visits => _visits;

    /// <summary>The stay at a place, at any one of some, or in each of some; added where it is not planned yet.</summary>
    public Visit Get(ImmutableArray<Identifier> places, bool inEach)
    {
        var visit = new Visit([.. places.Distinct().OrderBy(p => p.Text, CodePointComparer.Instance)], inEach && places.Distinct().Count() > 1);
        if (_visits.FirstOrDefault(v => v.Key == visit.Key) is { } known)
            return known;
        _visits.Add(visit);
        return visit;
    }

    public void RemoveEmpty() => _visits.RemoveAll(v => v.Doings.Count == 0);

    /// <summary>
    /// Lets one stay serve another too: whoever comes to a place that is one of a choice need not come to the rest. Only what comes
    /// after neither, or after both, is left in its order by that.
    /// </summary>
    public void Merge(Visit choice, Visit into)
    {
        into.Take(choice);
        _visits.Remove(choice);
        foreach (var visit in _visits)
            if (visit.After.Remove(choice) && visit != into)
                visit.After.Add(into);
        into.After.Remove(into);
    }

    /// <summary>Of some stays those that no other of them comes after.</summary>
    public static List<Visit> Latest(IReadOnlyCollection<Visit> visits) => [.. visits.Where(v => !visits.Any(o => o != v && IsBefore(v, o)))];

    public static bool IsBefore(Visit early, Visit late)
    {
        var seen = new HashSet<Visit>();
        return Reaches(late);

        bool Reaches(Visit at) => at.After.Contains(early) || at.After.Any(b => seen.Add(b) && Reaches(b));
    }

    /// <summary>The stays in their order: of those that may come next the forum itself, then the lowest, then by code point.</summary>
    /// <param name="from">The forum that has the matter.</param>
    /// <param name="heightAbove">How many fora stand above a place.</param>
    /// <param name="round">Those that each wait for another, where there is no order.</param>
    public ImmutableArray<Visit>? InOrder(Identifier from, Func<Identifier, int> heightAbove, out IReadOnlyList<Visit> round)
    {
        var left = _visits.OrderByDescending(v => v.Is(from)).ThenByDescending(v => v.Places.Max(heightAbove)).ThenBy(v => v.Key, CodePointComparer.Instance).ToList();
        var order = ImmutableArray.CreateBuilder<Visit>();
        while (left.Count > 0)
        {
            if (left.FirstOrDefault(v => !v.After.Any(left.Contains)) is not { } next)
            {
                round = [.. left.Where(v => IsBefore(v, v))];
                return null;
            }

            left.Remove(next);
            order.Add(next);
        }

        round = [];
        return order.ToImmutable();
    }

    /// <summary>Leaves out of each choice what is come to otherwise.</summary>
    /// <returns>Stays that come back to a place that was left; none where no place is come to twice.</returns>
    public static IReadOnlyList<Visit> ComesBack(ImmutableArray<Visit> order)
    {
        foreach (var choice in order.Where(v => v.IsChoice))
        {
            ImmutableArray<Identifier> left = [.. choice.Places.Where(p => !order.Any(o => o != choice && !o.IsChoice && o.Places.Contains(p)))];
            if (left.IsEmpty)
                return [.. order.Where(v => v == choice || (!v.IsChoice && v.Places.Intersect(choice.Places).Any()))];
            choice.Places = left;
        }

        foreach (var place in order.Where(v => !v.IsChoice).SelectMany(v => v.Places).Distinct())
        {
            var (first, last) = (order.First(v => v.Places.Contains(place)), order.Last(v => v.Places.Contains(place)));
            var between = order.SkipWhile(v => v != first).TakeWhile(v => v != last).ToList();
            if (between.Exists(v => !v.Places.Contains(place)))
                return [.. between, last];
        }

        return [];
    }
}
