using System.Globalization;

namespace GovernanceRules;

/// <summary>Days of a range on which nothing was checked, since the charter begins or ends in it.</summary>
internal static class RangeWarnings
{
    /// <summary>A warning for each charter of which nothing is in force on some of the days, unless one that follows it, or that it follows, is.</summary>
    /// <param name="answer">The answer.</param>
    public static IEnumerable<Fault> Of(CheckAnswer answer)
    {
        var charters = answer.Runs.Select(r => r.Charter).Distinct().ToList();
        foreach (var run in answer.Runs)
        {
            var line = answer.Runs.Where(r => r == run || (IsSame(r.Register, run.Register) && Follow(r.Charter, run.Charter, charters)));
            var days = DaysInForce.Outside(line.SelectMany(r => DaysInForce.Of(r.Charter)), run.AsOf, run.AsOfTo ?? run.AsOf).ToList();
            if (days.Count > 0)
                yield return new Fault(FaultCode.NotInForce, run.Charter.InForceLocation ?? run.Charter.Location,
                    $"nothing in the charter `{run.Charter.Id}` is in force {string.Join(" and ", days.Select(Span))}, so {Days(days)} not checked; "
                    + DaysInForce.Sentence(run.Charter)).ToldIn(run.Charter, run.Register);
        }
    }

    private static bool Follow(Charter one, Charter other, IReadOnlyList<Charter> charters) =>
        HistoryReigns.Replaces(one, other, charters) || HistoryReigns.Replaces(other, one, charters);

    // Without its waivers a register is another one for each charter.
    private static bool IsSame(Register one, Register other) => one.Id.Text == other.Id.Text && one.Location == other.Location;

    private static string Days(List<(DateOnly From, DateOnly To)> days) => days is [var (from, to)] && from == to ? "this day is" : "these days are";

    private static string Span((DateOnly From, DateOnly To) days) => days.From == days.To
        ? string.Create(CultureInfo.InvariantCulture, $"on {days.From:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"from {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}");
}
