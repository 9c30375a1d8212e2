using System.Globalization;

namespace GovernanceRules;

internal static class AnswerWarnings
{
    // First what was not checked, then the clauses that nothing names.
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) =>
        answer.Skipped.Select(s => s.Reason).Concat(RangeWarnings.Of(answer)).Concat(CharterWarnings.Of(answer)).Distinct();
}

internal static class CharterWarnings
{
    public static IEnumerable<Diagnostic> Of(Charter charter) => charter.UnboundClauses.Select(c => new Diagnostic("GOV041", c.Location,
        $"no constraint, forum or other part of the charter names the clause `{c.Id}`; name it where it is checked, or say with `unchecked` why nothing checks it"));

    // For every charter of an answer, except bundled ones: they have no file to show.
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) => answer.Runs.Select(r => r.Charter).Distinct()
        .SelectMany(c => Of(c).Select(w => w.ToldAt(c, null)));
}

/// <summary>Days of a range on which nothing was checked, since the charter begins or ends in it.</summary>
internal static class RangeWarnings
{
    // A warning for each charter of which nothing is in force on some of the days, unless one that follows it, or that it follows, is.
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer)
    {
        var ranges = answer.Runs.Where(r => r.AsOfTo is not null).ToList();
        var charters = ranges.Select(r => r.Charter).Distinct().ToList();
        foreach (var runs in ranges.GroupBy(r => r.Charter))
        {
            var told = runs.Select(r => (Run: r, Fault: Of(r, ranges, charters))).ToList();
            // Names the registers if the warning does not hold for every one.
            var isOfAll = told.Select(t => t.Fault).Distinct().Count() == 1;
            foreach (var (run, fault) in told)
                if (fault?.ToldIn(run.Charter, run.Register) is { } here)
                    yield return isOfAll || here != fault ? here : here.Of(run.Register);
        }
    }

    private static Diagnostic? Of(Report run, List<Report> runs, List<Charter> charters)
    {
        var line = runs.Where(r => r == run || (IsSame(r.Register, run.Register) && Follow(r.Charter, run.Charter, charters)));
        var days = DaysInForce.Outside(line.SelectMany(r => DaysInForce.Of(r.Charter)), run.AsOf, run.AsOfTo ?? run.AsOf).ToList();
        return days.Count == 0 ? null : new(DiagnosticId.NotInForce, run.Charter.InForceLocation ?? run.Charter.Location,
            $"nothing in the charter `{run.Charter.Id}` is in force {string.Join(" and ", days.Select(Span))}, so {Days(days)} not checked; "
            + DaysInForce.Sentence(run.Charter));
    }

    private static bool Follow(Charter one, Charter other, IReadOnlyList<Charter> charters) =>
        CharterTenures.Replaces(one, other, charters) || CharterTenures.Replaces(other, one, charters);

    // A register without its waivers is another object for each charter.
    private static bool IsSame(Register one, Register other) => one.Id.Text == other.Id.Text && one.Location == other.Location;

    private static string Days(List<(DateOnly From, DateOnly To)> days) => days is [var (from, to)] && from == to ? "this day is" : "these days are";

    private static string Span((DateOnly From, DateOnly To) days) => days.From == days.To
        ? string.Create(CultureInfo.InvariantCulture, $"on {days.From:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"from {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}");
}
