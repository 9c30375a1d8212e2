using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Lays out one run of an answer.</summary>
/// <param name="answer">The answer.</param>
/// <param name="run">The run.</param>
/// <param name="identity">What tells it from all other runs: its ids, and its files where these do not.</param>
/// <param name="file">The file of the register, where its id does not tell it from another; else empty.</param>
internal sealed class CheckRun(CheckAnswer answer, Report run, string identity, string file)
{
    private readonly TextWords _words = new(answer.LanguageOf(run));
    private readonly TextNames _names = new(run.Charter, run.Register, run.AsOf, answer.LanguageOf(run));
    private readonly ILookup<string?, Finding> _findings = run.Findings.ToLookup(f => f.Forum);
    private readonly ILookup<string?, ConstraintOutcome> _rows = run.Outcomes.ToLookup(o => o.Forum);
    private readonly UnmeantFora _unmeant = new(answer, run);
    private readonly ReportRules _rules = new(run.Charter, run.AsOf, answer.LanguageOf(run));

    public ReportRun Lay()
    {
        var groups = ReportFora.Of(run).Select(Group).ToImmutableArray();
        var fixedNow = answer.Fixed(run).Select(Fixed).ToImmutableArray();
        return new ReportRun($"{run.Charter.Id}/{run.Register.Id}", _words.Language)
        {
            Title = _names.Charter,
            Name = run.Charter.Name?.In(_words.Language),
            Check = run,
            Subtitle = _words.Register(run),
            Numbers = _words.Numbers(run.Summary),
            Passes = answer.PassesIn(run),
            Verdict = _words.VerdictOf(answer, run),
            Properties = [("charter", run.Charter.Id.Text), ("register", run.Register.Id.Text), ("asOf", TextFormat.Day(run.AsOf)),
                .. run.AsOfTo is { } last ? [("asOfTo", TextFormat.Day(last))] : Array.Empty<(string, string)>()],
            Rules = _rules.All,
            Groups = groups,
            Fixed = fixedNow,
            FixedGroup = $"{ClassOf(null)}.baseline",
            Sources = [.. _names.Sources(run.Findings.SelectMany(f => f.Clauses)).Select(s => $"{s.Id}: {TextNames.Source(s)}")],
        };
    }

    private ReportGroup Group(string? forum)
    {
        var findings = _findings[forum].ToLookup(f => f.Constraint);
        var together = _unmeant.Of(_findings[forum]);
        var rows = _rows[forum].ToImmutableArray();
        // Built-in constraints have findings but no rows.
        var builtIn = findings.Where(g => rows.All(r => r.Constraint != g.Key));
        return new ReportGroup(forum is null ? _words.NoForum : _names.Forum(forum),
            new ForumSummary(_words, rows, [.. _findings[forum]], _findings[forum].Count(f => answer.IsBaselined(run, f))).Line(text => text).ToString(),
            [.. rows.Select(r => Case(r, [.. findings[r.Constraint].Select(f => Note(f, together.GetValueOrDefault(f)))])),
                .. builtIn.Select(g => Case(forum, g.Key, [.. g.Select(f => Note(f, null))], null, false))])
        {
            Forum = forum,
        };
    }

    private ReportCase Case(ConstraintOutcome row, ImmutableArray<ReportResult> results)
    {
        var reason = row.Reason(_words.Language) is { } why ? TextPage.OneLine(why) : null;
        var judged = row.Outcome is not Outcome.NotApplicable && !(row.Outcome == Outcome.Unknown && results.IsEmpty);
        return run.FailsUncovered(row, answer.FailOn) && !results.Any(n => n.Fails)
            ? new ReportCase(ClassOf(row.Forum), row.Constraint, CaseState.Failed) { Reason = reason, Results = [.. results, Uncovered(row)] }
            : Case(row.Forum, row.Constraint, results, reason, !judged);
    }

    private ReportCase Case(string? forum, string constraint, ImmutableArray<ReportResult> results, string? reason, bool skipped) =>
        new(ClassOf(forum), constraint,
            results.Any(n => n.Fails) ? CaseState.Failed
            : skipped || (!results.IsEmpty && results.All(n => n.State != ResultState.Open)) ? CaseState.Skipped
            : CaseState.Passed)
        {
            Reason = reason,
            Results = results,
        };

    // With the register: build servers group the suites of a file, and one charter can hold for several registers.
    private string ClassOf(string? forum) => $"{run.Charter.Id}.{run.Register.Id}{(forum is null ? "" : $".{forum}")}";

    private ReportResult Note(Finding finding, UnmeantForum? unmeant)
    {
        var text = finding.Text(_words.Language);
        var unknown = finding.Verdict == Verdict.Unknown;
        var fails = answer.Fails(run, finding);
        var known = answer.IsBaselined(run, finding);
        var label = _words.Label(finding);
        var todo = text.Suggestion.Length > 0 && finding.Waiver is null ? TextPage.OneLine(text.Suggestion) : null;
        return new ReportResult(_rules.Of(finding), LevelOf(finding, fails), known ? _words.Known(label) : label, TextPage.OneLine(_words.From(run, finding) + text.Message))
        {
            Fingerprint = finding.Fingerprint,
            Key = finding.Key,
            Identity = $"{identity}/{finding.Fingerprint}",
            State = finding.Waiver is not null ? ResultState.Waived : known ? ResultState.Baselined : ResultState.Open,
            Fails = fails,
            IsUnknown = unknown,
            Suggestion = todo,
            ToDo = todo is null ? null : $"{_words.ToDo}: {todo}",
            Together = unmeant is null ? null : (TextPage.OneLine(_words.From(run, finding) + _words.Unmeant(unmeant, _names.Forum(unmeant.Forum))),
                $"{_words.ToDo}: {TextPage.OneLine(_words.UnmeantToDo(unmeant, _names.Forum(unmeant.Forum)))}"),
            Remarks = [.. Remarks(finding)],
            Quotes = [.. finding.Clauses.Select(_names.Quoted)],
            Place = PlaceOf(finding),
            About = About(PlaceOf(finding)),
            Locations = finding.Locations,
            Justification = finding.Waiver is { } waiver ? _words.Waived(waiver, _names.Body(waiver.DecidedBy.Text)) : null,
        };
    }

    private IEnumerable<string> Remarks(Finding finding)
    {
        if (finding.Waiver is { } waiver)
            yield return _words.Waived(waiver, _names.Body(waiver.DecidedBy.Text));
        if (_names.CountedFor(finding) is { IsEmpty: false } counted)
            yield return $"{_words.Counted}: {_words.Some(counted)}";
    }

    // On a day that the register does not cover nothing is found; each row notes that this fails the check.
    private ReportResult Uncovered(ConstraintOutcome row) =>
        new(_rules.Of(row.Constraint), ResultLevel.Error, _words.Unknown, _words.NotCovered(run.Uncovered.Day!.Value))
        {
            Fingerprint = row.Forum is null ? row.Constraint : $"{row.Constraint}/{row.Forum}",
            Identity = $"{identity}/{row.Constraint}/{row.Forum}",
            Fails = true,
            IsUnknown = true,
            Place = run.Register.Covers?.Location ?? run.Register.Location,
            About = About(run.Register.Covers?.Location ?? run.Register.Location),
        };

    private ReportResult Fixed(BaselineEntry entry) =>
        new(_rules.OfFingerprint(entry.Fingerprint), ResultLevel.Warning, _words.Mended, TextPage.OneLine(_words.IsMended(entry.Fingerprint)))
        {
            Fingerprint = entry.Fingerprint,
            Identity = $"{identity}/{entry.Fingerprint}",
            State = ResultState.Fixed,
            Fails = answer.FailsOnFixed,
            IsUnknown = entry.Verdict == Verdict.Unknown,
            Suggestion = _words.TakeOut,
            ToDo = $"{_words.ToDo}: {_words.TakeOut}",
            Place = entry.Location,
            About = About(entry.Location),
        };

    private string? About(FileLocation? place) => place is not null && place.File == run.Register.Location?.File ? null : _words.About(run.Register.Id.Text, file);

    // An unknown result that fails the check is an error, as a violation is.
    private static ResultLevel LevelOf(Finding finding, bool fails) => finding switch
    {
        { Severity: Severity.Info } => ResultLevel.Info,
        { Severity: Severity.Error } when fails || finding.Verdict == Verdict.Violated => ResultLevel.Error,
        _ => ResultLevel.Warning,
    };

    // The row of the register that is at fault, else the constraint; the constraints of a bundled charter are in no file of the user's, and
    // then the register.
    private FileLocation? PlaceOf(Finding finding) =>
        finding.Locations.FirstOrDefault(l => l.Role != "constraint" || ReportPath.IsFile(l.Location.File))?.Location
        ?? run.Register.Location;
}
