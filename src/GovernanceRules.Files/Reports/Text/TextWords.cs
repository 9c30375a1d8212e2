namespace GovernanceRules;

internal sealed class TextWords(Language language)
{
    // Beyond this many, the others are only counted.
    private const int Named = 10;

    public Language Language => language;

    public string NoForum => Say("answer.check.noForum");

    public string NothingFound => Say("answer.check.nothingFound");

    public string Baseline => Say("answer.check.baseline");

    public string Sources => Say("answer.check.sources");

    public string Counted => Say("answer.check.counted");

    public string ToDo => Say("answer.check.toDo");

    public string SettledBy => Say("answer.check.settledBy");

    public string Failed => Say("answer.check.failed");

    public string Passed => Say("answer.check.passed");

    public string Label(Finding finding) => finding switch
    {
        { Verdict: Verdict.Unknown } => Unknown,
        { Waiver: not null } => Say("answer.check.waived.label"),
        { Severity: Severity.Error } => Say("answer.check.error.label"),
        { Severity: Severity.Warning } => Say("answer.check.warning.label"),
        _ => Say("answer.check.info.label"),
    };

    public string Unknown => Say("answer.check.unknown.label");

    public string Register(Report run) => run.AsOfTo is { } last
        ? Say("answer.check.register.range", ("register", run.Register.Id), ("from", run.AsOf), ("last", last))
        : Register(run.Register.Id.Text, run.AsOf);

    // Empty if it holds from the first day of the range.
    public string From(Report? run, Finding finding) =>
        run is not null && finding.From is { } day && day > run.AsOf ? Say("answer.check.from", ("day", day)) : "";

    /// <summary>Which register something is about, with its file if its id alone does not tell.</summary>
    public string About(string register, string file) => file.Length == 0
        ? Say("answer.check.about", ("register", register))
        : Say("answer.check.about.file", ("register", register), ("file", file));

    // One line for all that waits for the same values of a forum.
    public string Unmeant(UnmeantForum unmeant, string forum) => Say(unmeant.IsSeen ? "answer.check.unmeant" : "answer.check.unmeant.unseen",
        ("values", Term.And(unmeant.Values.Select(Term.Quoted))), ("forum", forum), ("number", unmeant.Constraints.Length));

    public string UnmeantToDo(UnmeantForum unmeant, string forum) => Say(unmeant.IsSeen ? "answer.check.unmeant.toDo" : "answer.check.unmeant.unseen.toDo",
        ("values", Term.And(unmeant.Values.Select(Term.Quoted))), ("forum", forum));

    public string NotCovered(DateOnly day) => Say("answer.check.uncovered", ("day", day));

    public string Register(string id, DateOnly day) => Say("answer.register", ("register", id), ("day", day));

    public string AllHeld(int rows) => Say("answer.check.allHeld", ("constraints", Constraints(rows)));

    public string NothingApplies(int rows) => Say("answer.check.nothingApplies", ("constraints", Constraints(rows)));

    public string Constraints(int number) => Say("answer.check.constraints", ("number", number));

    public string Waived(Waiver waiver, string body) => Say("answer.check.waived", ("body", body), ("day", waiver.DecidedOn), ("to", waiver.Period.To!.Value), ("reason", TextPage.OneLine(waiver.Reason)));

    public string ValueOf(string value, string persons) => Say("answer.check.valueOf", ("value", value), ("persons", persons));

    // How many seats of which fora are recorded as vacant.
    public string Vacant(IReadOnlyList<(int Number, string Forum)> seats) => Say("answer.check.vacant", ("count", seats.Sum(s => s.Number)),
        ("where", new Wording(language, null).Text(Term.And(seats.Select(s => (Message)Say("answer.check.vacant.in", ("number", s.Number), ("forum", TextPage.OneLine(s.Forum))))))));

    // Leaves out what there is none of.
    public string Numbers(ReportSummary sum)
    {
        var rows = List(
        [
            (sum.Held, Say("answer.check.held.count", ("count", sum.Held))),
            (sum.Violated, Say("answer.check.violated.count", ("count", sum.Violated))),
            (sum.Waived, Say("answer.check.waived.rows", ("count", sum.Waived))),
            (sum.Unknown, Unknowns(sum.Unknown)),
            (sum.NotApplicable, Say("answer.check.notApplicable.count", ("count", sum.NotApplicable))),
        ]);
        var findings = Counts(sum.Errors, sum.Warnings, sum.Infos, sum.Unknowns, 0);
        return Say("answer.check.checked", ("constraints", Constraints(sum.Rows))) + (rows.Length > 0 ? $": {rows}." : ".")
            + (findings.Length > 0 ? Say("answer.check.findings", ("findings", findings)) : "");
    }

    public string Counts(int errors, int warnings, int infos, int unknowns, int waived) => List(
    [
        (errors, Errors(errors)),
        (warnings, Warnings(warnings)),
        (infos, Say("answer.check.infos", ("infos", infos))),
        (unknowns, Unknowns(unknowns)),
        (waived, Say("answer.check.waived.count", ("waived", waived))),
    ]);

    public string Because(CheckAnswer answer, Report run)
    {
        var threshold = answer.FailOn.ToString().ToLowerInvariant();
        var known = run.Findings.Count(f => answer.IsBaselined(run, f));
        var held = known == 0 ? "" : $"; {InBaseline(known)}";
        if (EmptyWarnings.IsEmpty(run) && run.Findings.IsEmpty)
            return Say("answer.check.because.empty");
        if (answer.PassesIn(run))
            return known == 0
                ? Say("answer.check.because.nothing", ("threshold", threshold))
                : Say("answer.check.because.nothingNew", ("threshold", threshold), ("held", held));
        var failures = run.Findings.Where(f => answer.Fails(run, f)).ToList();
        if (failures.Count == 0 && EmptyWarnings.IsEmpty(run))
            return Say("answer.check.because.empty");
        if (failures.Count == 0 && !run.Outcomes.Any(o => run.FailsUncovered(o, answer.FailOn)))
            return Say("answer.check.because.mended", ("count", answer.Fixed(run).Length));
        if (failures.Count == 0)
            return Say("answer.check.because.uncovered", ("day", run.Uncovered.Day!.Value));
        var what = Counts(failures.Count(f => f.Counts && f.Severity == Severity.Error), failures.Count(f => f.Counts && f.Severity == Severity.Warning),
            0, failures.Count(f => f.Verdict == Verdict.Unknown), 0);
        return Say("answer.check.because", ("what", what), ("threshold", threshold), ("held", held));
    }

    public string VerdictOf(CheckAnswer answer, Report run) => $"{(answer.PassesIn(run) ? Passed : Failed)}: {Because(answer, run)}";

    public string Known(string label) => Say("answer.check.known", ("label", label));

    public string Mended => Say("answer.check.warning.label");

    public string IsMended(string fingerprint) => Say("answer.check.mended", ("fingerprint", fingerprint));

    public string TakeOut => Say("answer.check.takeOut");

    public string InBaseline(int number) => Say("answer.check.inBaseline", ("number", number));

    public string Valid(Charter charter) => Say("answer.check.valid", ("charter", charter.Id), ("constraints", charter.Constraints.Length), ("escalations", charter.Escalations.Length));

    public string Overall(int passed, int runs) => Say("answer.check.overall", ("passed", passed), ("runs", runs));

    public string Some(IReadOnlyList<string> texts) => texts.Count <= Named + 1
        ? string.Join(", ", texts)
        : Say("answer.check.some", ("texts", string.Join(", ", texts.Take(Named))), ("more", texts.Count - Named));

    private string Errors(int number) => Say("answer.check.errors", ("number", number));

    private string Warnings(int number) => Say("answer.check.warnings", ("number", number));

    private string Unknowns(int number) => Say("answer.check.unknowns", ("number", number));

    private static string List(ReadOnlySpan<(int Number, string Text)> parts)
    {
        var some = new List<string>();
        foreach (var (number, text) in parts)
            if (number > 0)
                some.Add(text);
        return string.Join(", ", some);
    }

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
