using System.Globalization;

namespace GovernanceRules;

/// <summary>Checks and tests in which nothing was asked: that nothing is wrong says nothing then.</summary>
internal static class EmptyWarnings
{
    private const string Allow = "or allow that with `--allow-empty`";

    /// <summary>Whether a report judges nothing: the charter has no constraint and no escalation, or none that applies and asks for something.</summary>
    public static bool IsEmpty(Report run) => run.Outcomes.All(o => o.Outcome == Outcome.NotApplicable || o.AsksNothing) && !JudgesDecisions(run);

    /// <summary>A warning for each charter that asks nothing, and for each register to which nothing of its charter applies.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) => answer.AllowEmpty ? []
        : answer.Runs.Where(IsEmpty).Select(r => AsksNothing(r.Charter) ? OfCharter(r.Charter).ToldAt(r.Charter, r.Register.Location) : OfRun(r))
            .Concat(answer.Charters.Where(AsksNothing).Select(c => OfCharter(c).ToldAt(c, null)));

    /// <summary>A warning for each charter whose tests could not fail, in the order of the files.</summary>
    public static IEnumerable<Diagnostic> Of(CharterTestAnswer answer) => answer.AllowEmpty ? []
        : answer.ByCharter.Where(tests => !CharterTestReport.BreakAnything(tests)).Select(OfTests);

    /// <summary>That a charter asks nothing.</summary>
    public static Diagnostic OfCharter(Charter charter) => new(DiagnosticId.NothingChecked, charter.Location,
        $"the charter `{charter.Id}` has no constraint and no escalation, so nothing is checked; write some under `constraints` (a key that begins with `x-` is ignored), {Allow}");

    /// <summary>Whether a charter has no constraint and no escalation.</summary>
    public static bool AsksNothing(Charter charter) => charter.Constraints.IsEmpty && charter.Escalations.IsEmpty;

    // What fora may decide is held against each matter, and has no row.
    private static bool JudgesDecisions(Report run) => !run.Register.Matters.IsEmpty
        && run.Charter.Fora.Concat(run.Register.Fora).Any(f => f.Advisory || !f.Decides.IsEmpty || !f.MayNotDecide.IsEmpty);

    private static Diagnostic OfRun(Report run) => new(DiagnosticId.NothingChecked, run.Register.Location,
        $"nothing in the charter `{run.Charter.Id}` applies to the register `{run.Register.Id}` {Days(run)}, so nothing was checked; check another day or another charter, {Allow}");

    private static Diagnostic OfTests(IReadOnlyList<CharterTestReport> tests) => tests[0].Suite is var suite && AsksNothing(suite.Charter)
        ? OfCharter(suite.Charter).ToldAt(suite.Charter, suite.Location)
        : new(DiagnosticId.NothingChecked, suite.Location,
            $"no test of the charter `{suite.Charter.Id}` breaks anything, so nothing shows that it finds what is wrong; add a test with `violated`, {Allow}");

    private static string Days(Report run) => run.AsOfTo is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"from {run.AsOf:yyyy-MM-dd} to {last:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"on {run.AsOf:yyyy-MM-dd}");
}
