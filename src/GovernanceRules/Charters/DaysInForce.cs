namespace GovernanceRules;

/// <summary>The days on which something in a charter is in force: a check on these is not refused.</summary>
internal static class DaysInForce
{
    // Those of the constraints and escalations; the charter's own if it has none.
    public static IReadOnlyList<Period> Of(Charter charter)
    {
        var periods = charter.Constraints.Select(c => c.InForce).Concat(charter.Escalations.Select(e => e.InForce)).Distinct().ToList();
        return periods.Count == 0 ? [charter.InForce] : periods;
    }

    // Such as "it is in force until 2021-12-31".
    public static string Sentence(Charter charter) =>
        $"it is in force {string.Join(" and ", Together(Of(charter)).Select(Span))}";

    private static string Span(Period period) => period switch
    {
        { From: { } from, To: { } to } => $"from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
        { From: { } from } => $"from {from:yyyy-MM-dd}",
        { To: { } to } => $"until {to:yyyy-MM-dd}",
        _ => "always",
    };

    // Both ends of a span are inclusive.
    public static IEnumerable<(DateOnly From, DateOnly To)> Outside(IEnumerable<Period> periods, DateOnly from, DateOnly to)
    {
        var next = from;
        foreach (var span in Together(periods))
        {
            var begins = span.From ?? DateOnly.MinValue;
            if (begins > to)
                break;
            if (begins > next)
                yield return (next, begins.AddDays(-1));
            if (span.To is not { } last || last >= to)
                yield break;
            if (last >= next)
                next = last.AddDays(1);
        }

        yield return (next, to);
    }

    // In order, periods that touch as one.
    private static List<Period> Together(IEnumerable<Period> periods)
    {
        var spans = new List<Period>();
        foreach (var period in periods.OrderBy(p => p.From ?? DateOnly.MinValue))
            if (spans.Count > 0 && Touch(spans[^1], period))
                spans[^1] = spans[^1] with { To = spans[^1].To is { } to && period.To is { } other ? (to > other ? to : other) : null };
            else
                spans.Add(period);
        return spans;
    }

    private static bool Touch(Period span, Period next) =>
        span.To is not { } to || next.From is not { } from || from.DayNumber <= to.DayNumber + 1;
}
