using System.Globalization;

namespace GovernanceRules;

/// <summary>The words of the text answer around the messages, in one language.</summary>
internal sealed class TextWords(Language language)
{
    /// <summary>Above so many, the others are only counted.</summary>
    private const int Named = 10;

    private readonly bool _danish = language == Language.Danish;

    public Language Language => language;

    public string NoForum => Say("About no single forum", "Uden for de enkelte fora");

    public string NothingFound => Say("Nothing found", "Intet fundet");

    public string Baseline => Say("The baseline", "Baseline");

    public string Sources => Say("Sources", "Kilder");

    public string Counted => Say("Counted", "Talt med");

    public string ToDo => Say("To do", "Forslag");

    public string SettledBy => Say("Settled by", "Afgøres af");

    public string Failed => Say("NOT PASSED", "IKKE BESTÅET");

    public string Passed => Say("PASSED", "BESTÅET");

    public string Label(Finding finding) => finding switch
    {
        { Verdict: Verdict.Unknown } => Unknown,
        { Waiver: not null } => Say("WAIVED", "DISPENSATION"),
        { Severity: Severity.Error } => Say("ERROR", "FEJL"),
        { Severity: Severity.Warning } => Say("WARNING", "ADVARSEL"),
        _ => Say("INFO", "BEMÆRKNING"),
    };

    public string Unknown => Say("UNKNOWN", "UAFKLARET");

    public string Register(Report run) => run.AsOfTo is { } last
        ? Say($"Register {run.Register.Id} from {Date(run.AsOf)} to {Date(last)}", $"Register {run.Register.Id} fra {Date(run.AsOf)} til {Date(last)}")
        : Register(run.Register.Id.Text, run.AsOf);

    /// <summary>From which day a finding holds, where that is not the first of the range.</summary>
    public string From(Report? run, Finding finding) =>
        run is not null && finding.From is { } day && day > run.AsOf ? Say($"from {Date(day)}: ", $"fra {Date(day)}: ") : "";

    public string NotCovered(DateOnly? day) => Say($"The register does not cover {Date(day)}.", $"Registret dækker ikke {Date(day)}.");

    public string Register(string id, DateOnly day) => Say($"Register {id} on {Date(day)}", $"Register {id} pr. {Date(day)}");

    public string AllHeld(int rows) => Say($"all is well ({Constraints(rows)})", $"alt er i orden ({Constraints(rows)})");

    public string NothingApplies(int rows) => Say($"nothing to check ({Constraints(rows)})", $"intet at tjekke ({Constraints(rows)})");

    public string Constraints(int number) => _danish ? $"{number} krav" : Number(number, "constraint", "constraints");

    public string Waived(Waiver waiver, string body) => Say(
        $"Waived by {body} on {Date(waiver.DecidedOn)}, until {Date(waiver.Period.To)}: {TextPage.OneLine(waiver.Reason)}",
        $"Dispensation fra {body} den {Date(waiver.DecidedOn)}, til og med {Date(waiver.Period.To)}: {TextPage.OneLine(waiver.Reason)}");

    public string ValueOf(string value, string persons) => Say($"`{value}` of {persons}", $"`{value}` for {persons}");

    /// <summary>The report in numbers; what there is none of is left out.</summary>
    public string Numbers(ReportSummary sum)
    {
        var rows = List(
        [
            (sum.Held, Say($"{sum.Held} held", $"{sum.Held} opfyldt")),
            (sum.Violated, Say($"{sum.Violated} violated", $"{sum.Violated} overtrådt")),
            (sum.Waived, Say($"{sum.Waived} waived", $"{sum.Waived} med dispensation")),
            (sum.Unknown, Unknowns(sum.Unknown)),
            (sum.NotApplicable, Say($"{sum.NotApplicable} not applicable", $"{sum.NotApplicable} gælder ikke")),
        ]);
        var findings = Counts(sum.Errors, sum.Warnings, sum.Infos, sum.Unknowns, 0);
        return Say($"{Constraints(sum.Rows)} checked", $"{Constraints(sum.Rows)} tjekket") + (rows.Length > 0 ? $": {rows}." : ".")
            + (findings.Length > 0 ? Say($" Findings: {findings}.", $" Fund: {findings}.") : "");
    }

    public string Counts(int errors, int warnings, int infos, int unknowns, int waived) => List(
    [
        (errors, Errors(errors)),
        (warnings, Warnings(warnings)),
        (infos, _danish ? Number(infos, "bemærkning", "bemærkninger") : Number(infos, "info", "infos")),
        (unknowns, Unknowns(unknowns)),
        (waived, _danish ? Number(waived, "dispensation", "dispensationer") : $"{waived} waived"),
    ]);

    public string Because(CheckAnswer answer, Report run)
    {
        var threshold = answer.FailOn.ToString().ToLowerInvariant();
        var known = run.Findings.Count(f => answer.IsBaselined(run, f));
        var held = known == 0 ? "" : $"; {InBaseline(known)}";
        if (answer.PassesIn(run))
            return known == 0
                ? Say($"nothing at or above the threshold `{threshold}`.", $"intet ved eller over grænsen `{threshold}`.")
                : Say($"nothing new at or above the threshold `{threshold}`{held}.", $"intet nyt ved eller over grænsen `{threshold}`{held}.");
        var failures = run.Findings.Where(f => answer.Fails(run, f)).ToList();
        if (failures.Count == 0 && !run.Outcomes.Any(o => run.FailsUncovered(o, answer.FailOn)))
            return Say($"the baseline holds what is mended or waived: {answer.Fixed(run).Length}.",
                $"baseline har noget, som er bragt i orden eller har dispensation: {answer.Fixed(run).Length}.");
        if (failures.Count == 0)
            return Say($"the register does not cover {Date(run.Uncovered.Day)}, and nothing passes for want of data.",
                $"registret dækker ikke {Date(run.Uncovered.Day)}, og intet består, fordi der mangler data.");
        var what = Counts(failures.Count(f => f.Counts && f.Severity == Severity.Error), failures.Count(f => f.Counts && f.Severity == Severity.Warning),
            0, failures.Count(f => f.Verdict == Verdict.Unknown), 0);
        return Say($"{what} at or above the threshold `{threshold}`{held}.", $"{what} ved eller over grænsen `{threshold}`{held}.");
    }

    /// <summary>That a run passes or not, and why, as a sentence.</summary>
    public string VerdictOf(CheckAnswer answer, Report run) => $"{(answer.PassesIn(run) ? Passed : Failed)}: {Because(answer, run)}";

    /// <summary>The label of a finding that the baseline holds.</summary>
    public string Known(string label) => Say($"KNOWN {label}", $"KENDT {label}");

    public string Mended => Say("WARNING", "ADVARSEL");

    public string IsMended(string fingerprint) => Say(
        $"The baseline still holds `{fingerprint}`, which is mended or waived.",
        $"Baseline har stadig `{fingerprint}`, som er bragt i orden eller har dispensation.");

    public string TakeOut => Say("Take it out of the baseline: `governance baseline --shrink` does.", "Tag det ud af baseline; det gør `governance baseline --shrink`.");

    public string InBaseline(int number) => Say($"{number} in the baseline", $"{number} i baseline");

    public string Overall(int passed, int runs) => Say($"{passed} of {runs} checks passed.", $"{passed} af {runs} tjek bestået.");

    public string Some(IReadOnlyList<string> texts) => texts.Count <= Named + 1
        ? string.Join(", ", texts)
        : string.Join(", ", texts.Take(Named)) + Say($" and {texts.Count - Named} more", $" og {texts.Count - Named} flere");

    private string Errors(int number) => _danish ? $"{number} fejl" : Number(number, "error", "errors");

    private string Warnings(int number) => _danish ? Number(number, "advarsel", "advarsler") : Number(number, "warning", "warnings");

    private string Unknowns(int number) => _danish ? Number(number, "uafklaret", "uafklarede") : $"{number} unknown";

    private static string List(ReadOnlySpan<(int Number, string Text)> parts)
    {
        var some = new List<string>();
        foreach (var (number, text) in parts)
            if (number > 0)
                some.Add(text);
        return string.Join(", ", some);
    }

    private static string Number(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private static string Date(DateOnly? day) => day is { } date ? Wording.Day(date) : "";

    private string Say(string english, string danish) => _danish ? danish : english;
}
