using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The answer of a check, forum by forum: violations, then unknowns, then what is waived; at the end the numbers and the verdict.
/// </summary>
internal sealed class CheckDocument : ReportDocument
{
    private readonly CheckAnswer _answer;
    private readonly Lazy<ImmutableArray<ReportRun>> _runs;
    private readonly Lazy<ImmutableArray<Diagnostic>> _warnings;

    public CheckDocument(CheckAnswer answer, string? root = null)
    {
        _answer = answer;
        _runs = new(() =>
        {
            var files = new RunFiles(answer.Runs.Select(r => (IdOf(r), PlacesOf(r))), NameOf);
            return [.. answer.Runs.Select(r => new CheckRun(answer, r, files.Identity(IdOf(r), PlacesOf(r)), files.Of(IdOf(r), PlacesOf(r), 1)).Lay())];
        });
        _warnings = new(() => [.. AnswerWarnings.Of(answer)]);
        ToolVersion = answer.ToolVersion;
        Root = root ?? answer.Folder;
    }

    public override ImmutableArray<Diagnostic> Faults => _answer.Faults;

    public override ImmutableArray<Diagnostic> Warnings => _warnings.Value;

    public override bool Fails(Diagnostic warning) => warning.Code == DiagnosticId.NothingChecked && _answer.FailsOnEmpty;

    public override ImmutableArray<ReportRun> Runs => _runs.Value;

    public override Language Language => _answer.Language ?? Language.English;

    public override bool HasBaseline => _answer.Baseline is not null;

    public override object Json() => CheckJson.Of(_answer, Warnings);

    public override void Text(TextPage page)
    {
        foreach (var fault in _answer.Faults)
            page.Line(0, fault.ToString());
        foreach (var run in _answer.Runs)
        {
            page.Gap();
            Run(page, run);
        }

        if (_answer.Faults.IsEmpty)
            foreach (var charter in _answer.Charters)
                page.Line(0, new TextWords(_answer.Language ?? charter.Language ?? Language.English).Valid(charter));
        if (_answer.Runs.Length < 2)
            return;
        page.Gap();
        page.Line(0, new TextWords(_answer.LanguageOf(_answer.Runs[0])).Overall(_answer.Runs.Count(_answer.PassesIn), _answer.Runs.Length));
    }

    private static string IdOf(Report run) => $"{run.Charter.Id}/{run.Register.Id}";

    private static FileLocation?[] PlacesOf(Report run) => [run.Charter.Location, run.Register.Location];

    private void Run(TextPage page, Report run)
    {
        var words = new TextWords(_answer.LanguageOf(run));
        var names = new TextNames(run.Charter, run.Register, run.AsOf, words.Language);
        page.Line(0, page.Paint(names.Charter, Ink.Strong));
        page.Line(0, words.Register(run));
        page.Gap();

        var rows = run.Outcomes.ToLookup(o => o.Forum);
        var findings = run.Findings.ToLookup(f => f.Forum);
        var unmeant = new UnmeantFora(_answer, run);
        foreach (var forum in ReportFora.Of(run))
            new TextForum(page, _answer, run, words, names, unmeant).Write(forum, [.. rows[forum]], [.. findings[forum]]);

        page.Gap();
        foreach (var source in names.Sources(run.Findings.SelectMany(f => f.Clauses)))
            page.Line(0, page.Paint($"{source.Id}: {TextNames.Source(source)}", Ink.Faint));
        page.Gap();
        foreach (var entry in _answer.Fixed(run))
            Fixed(page, words, entry);
        page.Gap();
        Vacant(page, words, names, run);
        Verdict(page, words, run);
    }

    private void Fixed(TextPage page, TextWords words, BaselineEntry entry)
    {
        page.Line(0, $"{page.Paint(words.Mended, Ink.Warning)} {TextPage.OneLine(words.IsMended(entry.Fingerprint))}");
        page.Line(2, $"{words.ToDo}: {words.TakeOut}");
        if (entry.Location is { } place)
            page.Line(2, page.Paint($"{_answer.NameOf(place)}:{place.Line}:{place.Column}", Ink.Faint));
    }

    private static void Vacant(TextPage page, TextWords words, TextNames names, Report run)
    {
        var days = new Period(run.AsOf, run.AsOfTo ?? run.AsOf);
        var seats = run.Register.VacantSeats.Where(s => s.Period.Overlaps(days)).GroupBy(s => s.Forum.Text).OrderBy(f => f.Key, CodePointComparer.Instance).Select(f => (f.Count(), names.Forum(f.Key))).ToList();
        if (seats.Count > 0)
            page.Line(0, words.Vacant(seats));
    }

    private void Verdict(TextPage page, TextWords words, Report run)
    {
        page.Line(0, words.Numbers(run.Summary));
        page.Line(0, $"{(_answer.PassesIn(run) ? page.Paint(words.Passed, Ink.Good) : page.Paint(words.Failed, Ink.Error))}: {words.Because(_answer, run)}");
    }
}
