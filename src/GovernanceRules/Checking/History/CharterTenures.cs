namespace GovernanceRules;

/// <summary>Which charter is in force when. A charter is in force on the days on which a check against it is not refused.</summary>
internal static class CharterTenures
{
    public static IEnumerable<HistoryCharter> Of(IReadOnlyList<Charter> charters, DateOnly from, DateOnly to)
    {
        var days = ChangeDates.Within(charters.SelectMany(DaysInForce.Of), from, to).ToList();
        foreach (var charter in charters)
        {
            HistoryCharter? reign = null;
            for (var i = 0; i < days.Count; i++)
            {
                var last = i + 1 < days.Count ? days[i + 1].AddDays(-1) : to;
                if (Reigns(charter, charters, days[i]))
                {
                    reign = reign is null ? new(charter, days[i], last) : reign with { To = last };
                    continue;
                }

                if (reign is not null)
                    yield return reign;
                reign = null;
            }

            if (reign is not null)
                yield return reign;
        }
    }

    private static bool Reigns(Charter charter, IReadOnlyList<Charter> charters, DateOnly day) =>
        IsInForce(charter, day) && !charters.Any(later => later != charter && IsInForce(later, day) && Replaces(later, charter, charters));

    private static bool IsInForce(Charter charter, DateOnly day) => DaysInForce.Of(charter).Any(p => p.Contains(day));

    // Directly or over others.
    public static bool Replaces(Charter later, Charter earlier, IReadOnlyList<Charter> charters)
    {
        var seen = new HashSet<Identifier>();
        for (var at = later; at?.Replaces is { } id && seen.Add(id); at = charters.FirstOrDefault(c => c.Id == id))
            if (id == earlier.Id)
                return true;
        return false;
    }
}
