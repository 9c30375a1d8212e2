using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Those of a selection who hold the highest post that is held there: the chair, the vice-chair, or else every member.</summary>
internal static class HighestPost
{
    /// <summary>Who they are; <see langword="null"/> where that cannot be said.</summary>
    public static Selected? Of(SelectedMembers all)
    {
        if (!all.Unseen.IsEmpty)
            return null;
        var parts = all.Units.SelectMany(u => u.Parts).ToList();
        foreach (var post in new[] { "chair", "vice-chair" })
        {
            var holders = parts.Where(p => p.Seat!.Role == post).ToList();
            if (holders.Exists(h => h.Selected == Truth.Unknown))
                return null;
            if (holders.Count > 0)
                return IsOneAnswer(holders) ? Holding(all, holders) : null;
        }

        // Where only plain members are left nobody says which of them is highest; where nobody is left, nobody stands there.
        return parts.Count == 0 ? Holding(all, []) : null;
    }

    private static bool IsOneAnswer(List<CountedPart> holders) => holders.Count == 1
        || (holders.TrueForAll(h => h.Keys.IsComplete) && holders.Select(h => h.Keys.Known.ToHashSet(StringComparer.Ordinal)) is var keys
            && keys.All(k => k.SetEquals(keys.First())));

    private static SelectedHolders Holding(SelectedMembers all, IEnumerable<CountedPart> holders) =>
        new(all.Demand, all.Key, [.. holders.Select(h => new CountedUnit(h.Seat!.Person, [h]))]);

    private sealed class SelectedHolders(Demand demand, GroupingKey? key, ImmutableArray<CountedUnit> units) : Selected(demand, key, units)
    {
        public override Truth IsBrokenBy(CountedUnit unit) => Truth.False;

        public override FindingDetails ExplainedOf(FindingDetails facts, CountedUnit unit) => facts;
    }
}
