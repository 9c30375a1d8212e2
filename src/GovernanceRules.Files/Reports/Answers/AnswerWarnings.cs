using System.Globalization;
using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>What is told beside the reports of a check and makes nothing unusable, the same in every format.</summary>
internal static class AnswerWarnings
{
    /// <summary>What was not checked, then the clauses that nothing names, then ids of registers that are almost the same.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) =>
        DiagnosticBag.Capped(answer.Skipped.Select(s => s.Reason).Concat(EmptyWarnings.Of(answer)).Concat(PairWarnings.Of(answer)).Concat(RangeWarnings.Of(answer)).Concat(CharterWarnings.Of(answer))
            .Concat(RegisterWarnings.Of(answer)).Distinct());
}

/// <summary>What is told of a charter when it is read, and makes nothing unusable.</summary>
internal static class CharterWarnings
{
    /// <summary>The clauses that nothing names and that give no reason for it, and the assessments that nothing asks for, or that may be made anywhere.</summary>
    public static IEnumerable<Diagnostic> Of(Charter charter) => charter.UnboundClauses.Select(c => new Diagnostic(DiagnosticId.UnboundClause, c.Location,
        $"no constraint, forum or other part of the charter names the clause `{c.Id}`; name it where it is checked, or say with `unchecked` why nothing checks it"))
        .Concat(charter.Escalations.Where(e => !e.AssessedBy.IsEmpty && (e.To.IsEmpty || e.From.IsNone)).Select(e => new Diagnostic(DiagnosticId.Assessment, e.Location, e.To.IsEmpty
            ? $"the escalation `{e.Id}` says `assessedBy`, but not `to` where the matter goes then, so nothing asks for the assessment; give `to`"
            : $"the escalation `{e.Id}` says `assessedBy`, but not `from` where the matter comes from, so an assessment made anywhere counts; name with `from` where it has to be made")))
        .Concat(QuoteWarnings.Of(charter));

    /// <summary>The same of every charter of an answer; a bundled one has no file that could be shown.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) => answer.Runs.Select(r => r.Charter).Concat(answer.Charters).Distinct()
        .SelectMany(c => Of(c).Select(w => w.ToldAt(c, null)));
}

/// <summary>Registers and charters that do not go together as they say.</summary>
internal static class PairWarnings
{
    /// <summary>Registers that were checked against another charter than they name, then charters that no register was checked against, where there is a register.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) => answer.Runs.Select(OfOther).OfType<Diagnostic>()
        .Concat(answer.Runs.IsEmpty ? [] : answer.Charters.Select(c => new Diagnostic(DiagnosticId.NoRegister, c.Location,
            $"no register is checked against the charter `{c.Id}`; it was judged by itself alone").ToldAt(c, null)));

    private static Diagnostic? OfOther(Report run) => run.Register.Charter is not { } named || IsNamed(named.Text, run) ? null
        : new(DiagnosticId.OtherCharter, named.Location ?? run.Register.Location,
            $"the register `{run.Register.Id}` names the charter {Show.Quoted(named.Text)}, but was checked against `{run.Charter.Id}`, which the call names");

    private static bool IsNamed(string named, Report run) => named == run.Charter.Id.Text
        || (run.Charter.Location is { } at && (at.File == named || (InputFile.CanBePath(named) && Full(at.File) == Full(named, run.Register.Location?.File))));

    private static string Full(string path, string? from = null) =>
        Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(from ?? "x")) ?? Path.GetFullPath("."));
}

/// <summary>Days of a range on which nothing was checked, since the charter begins or ends in it.</summary>
internal static class RangeWarnings
{
    /// <summary>A warning for each charter of which nothing is in force on some of the days, unless one that follows it, or that it follows, is.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer)
    {
        var ranges = answer.Runs.Where(r => r.AsOfTo is not null).ToList();
        var charters = ranges.Select(r => r.Charter).Distinct().ToList();
        foreach (var runs in ranges.GroupBy(r => r.Charter))
        {
            var told = runs.Select(r => (Run: r, Fault: Of(r, ranges, charters))).ToList();
            // Where it is not so of every register, it says of which.
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

    // Without its waivers a register is another one for each charter.
    private static bool IsSame(Register one, Register other) => one.Id.Text == other.Id.Text && one.Location == other.Location;

    private static string Days(List<(DateOnly From, DateOnly To)> days) => days is [var (from, to)] && from == to ? "this day is" : "these days are";

    private static string Span((DateOnly From, DateOnly To) days) => days.From == days.To
        ? string.Create(CultureInfo.InvariantCulture, $"on {days.From:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"from {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}");
}
