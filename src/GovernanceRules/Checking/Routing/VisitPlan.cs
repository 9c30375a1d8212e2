using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The visits of a planned route, each place once, and which of them come before which.</summary>
internal sealed class VisitPlan
{
    private readonly List<Visit> _visits = [];

    public IReadOnlyList<Visit> Visits => _visits;

    // To a place, to any one of some, or to each of some; added if it is not planned yet.
    public Visit Get(ImmutableArray<Identifier> places, bool inEach)
    {
        var visit = new Visit([.. places.Distinct().OrderBy(p => p.Text, CodePointComparer.Instance)], inEach && places.Distinct().Count() > 1);
        if (_visits.FirstOrDefault(v => v.Key == visit.Key) is { } known)
            return known;
        _visits.Add(visit);
        return visit;
    }

    public void RemoveEmpty() => _visits.RemoveAll(v => v.Doings.Count == 0);

    // One visit then serves both: whoever comes to a place that is one of a choice need not come to the rest. What came after the choice
    // comes after the other visit.
    public void Merge(Visit choice, Visit into)
    {
        into.Take(choice);
        _visits.Remove(choice);
        foreach (var visit in _visits)
            if (visit.After.Remove(choice) && visit != into)
                visit.After.Add(into);
        into.After.Remove(into);
    }

    // Those that no other of them comes after.
    public static List<Visit> Latest(IReadOnlyCollection<Visit> visits) => [.. visits.Where(v => !visits.Any(o => o != v && IsBefore(v, o)))];

    public static bool IsBefore(Visit early, Visit late)
    {
        var seen = new HashSet<Visit>();
        return Reaches(late);

        bool Reaches(Visit at) => at.After.Contains(early) || at.After.Any(b => seen.Add(b) && Reaches(b));
    }

    // Of visits that may come next: the forum itself, then the lowest, then by code point. heightAbove: how many fora are above a place;
    // round: visits that each wait for another, if there is no order.
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

    // Removes from each choice the places that are visited otherwise. Returns visits that come back to a place that was left; none if no
    // place is visited twice.
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
