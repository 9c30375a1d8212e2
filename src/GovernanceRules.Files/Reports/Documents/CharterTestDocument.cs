using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The results of charter tests: each test, what differs and where, and the constraints that no test breaks. For other tools a run is a
/// file, a case is a test or a constraint that no test breaks, and a result is what differs.
/// </summary>
internal sealed class CharterTestDocument : ReportDocument
{
    private readonly CharterTestAnswer _answer;
    private readonly Lazy<ImmutableArray<ReportRun>> _runs;
    private readonly Lazy<ImmutableArray<Diagnostic>> _warnings;

    public CharterTestDocument(CharterTestAnswer answer, string? root = null)
    {
        _answer = answer;
        _runs = new(() =>
        {
            // Files that test one charter count together, so what none of them breaks is reported with the first.
            var neverBroken = answer.NeverBroken.ToLookup(n => n.Charter, n => n.Constraint);
            var files = new RunFiles(answer.Runs.Select(r => (r.Suite.Id.Text, PlacesOf(r))), NameOf);
            return [.. answer.Runs.Select(r => new SuiteRun(answer, r, files.Identity(r.Suite.Id.Text, PlacesOf(r)), files.Of(r.Suite.Id.Text, PlacesOf(r), 1)).Lay([.. neverBroken[r.Suite.Charter]]))];
        });
        _warnings = new(() => answer.Warnings);
        ToolVersion = answer.ToolVersion;
        Root = root ?? answer.Folder;
    }

    public override ImmutableArray<Diagnostic> Faults => _answer.Faults;

    public override ImmutableArray<Diagnostic> Warnings => _warnings.Value;

    public override bool Fails(Diagnostic warning) => _answer.FailsOnEmpty;

    public override ImmutableArray<ReportRun> Runs => _runs.Value;

    public override object Json() => CharterTestsJson.Of(_answer);

    public override void Text(TextPage page)
    {
        foreach (var fault in _answer.Faults)
            page.Line(0, (fault.Location is null ? fault : fault with { Location = fault.Location with { File = _answer.NameOf(fault.Location) } }).ToString());
        foreach (var run in _answer.Runs)
            Run(page, run);
        NeverBroken(page);
        if (!_answer.Runs.IsEmpty)
            Verdict(page);
    }

    private static FileLocation?[] PlacesOf(CharterTestReport run) => [run.Suite.Location, run.Suite.Charter.Location];

    private void Run(TextPage page, CharterTestReport run)
    {
        var language = _answer.LanguageOf(run.Suite.Charter);
        var words = new CharterTestTexts(language);
        page.Gap();
        page.Line(0, page.Paint(words.Suite(run), Ink.Strong));
        foreach (var result in run.Results)
        {
            var mark = result.Passed ? page.Paint(words.Passed, Ink.Good) : page.Paint(words.Failed, Ink.Error);
            page.Line(2, $"{mark} {TextPage.OneLine(result.Test.Name)}");
            foreach (var difference in result.Differences)
            {
                page.Line(4, TextPage.OneLine(difference.Message(language)));
                if (difference.Location is { } at)
                    page.Line(4, page.Paint(_answer.PlaceOf(at), Ink.Faint));
            }
        }
    }

    private void NeverBroken(TextPage page)
    {
        foreach (var charter in _answer.NeverBroken.GroupBy(n => n.Charter))
        {
            page.Gap();
            var words = new CharterTestTexts(_answer.LanguageOf(charter.Key));
            page.Line(0, page.Paint(words.NeverBroken(charter.Key, charter.Count()), Ink.Warning));
            foreach (var (_, constraint) in charter)
            {
                LineText place = "";
                if (constraint.Location is { } at)
                    place = $"  {page.Paint(_answer.PlaceOf(at), Ink.Faint)}";
                page.Line(2, $"{constraint.Text}{place}");
            }
        }
    }

    private void Verdict(TextPage page)
    {
        var words = new CharterTestTexts(_answer.LanguageOf(_answer.Runs[0].Suite.Charter));
        var (tests, failed) = (_answer.Runs.Sum(r => r.Results.Length), _answer.Runs.Sum(r => r.Results.Count(t => !t.Passed)));
        page.Gap();
        page.Line(0, page.Paint(words.Verdict(tests, failed, _answer.EveryConstraint ? _answer.NeverBroken.Length : 0, _answer.Breaks), _answer.Passes ? Ink.Good : Ink.Error));
    }

    private sealed class SuiteRun(CharterTestAnswer answer, CharterTestReport run, string identity, string charterFile)
    {
        private readonly Language _language = answer.LanguageOf(run.Suite.Charter);
        private readonly CharterTestTexts _texts = new(answer.LanguageOf(run.Suite.Charter));
        private readonly ReportRules _rules = new(run.Suite.Charter, run.Suite.Tests[0].AsOf, answer.LanguageOf(run.Suite.Charter));

        public ReportRun Lay(ImmutableArray<Identifier> neverBroken)
        {
            var isEmpty = answer.FailsOnEmpty && !CharterTestReport.BreakAnything(answer.ByCharter.First(g => g.Contains(run)));
            var (tests, failed, never) = (run.Results.Length, run.Results.Count(r => !r.Passed), answer.EveryConstraint ? neverBroken.Length : 0);
            var cases = run.Results.Select(Case).ToImmutableArray();
            var groups = ImmutableArray.Create(new ReportGroup(run.Suite.Id.Text, _texts.Numbers(tests, failed), cases));
            if (neverBroken.Length > 0)
                groups = groups.Add(new ReportGroup(run.Suite.Charter.Id.Text, _texts.NeverBroken(run.Suite.Charter, neverBroken.Length), [.. neverBroken.Select(NeverBroken)]));
            return new ReportRun(run.Suite.Id.Text, _language)
            {
                Title = run.Suite.Id.Text,
                Subtitle = _texts.Suite(run),
                Numbers = _texts.Numbers(tests, failed),
                Passes = failed == 0 && never == 0 && !isEmpty,
                Verdict = _texts.Verdict(tests, failed, never, !isEmpty),
                Properties = [("charter", run.Suite.Charter.Id.Text)],
                Rules = _rules.All,
                Groups = groups,
            };
        }

        private ReportCase Case(CharterTestResult result) =>
            new(run.Suite.Id.Text, TextPage.OneLine(result.Test.Name), result.Passed ? CaseState.Passed : CaseState.Failed)
            {
                Results = [.. result.Differences.Select(d => Note(result.Test, d))],
            };

        private ReportResult Note(CharterTest test, CharterTestDifference difference) =>
            new(_rules.Of(difference.Subject.Split('/')[0]), ResultLevel.Error, _texts.Failed, TextPage.OneLine(difference.Message(_language)))
            {
                Fingerprint = difference.Subject,
                Identity = $"{identity}/{test.Name}/{difference.Subject}",
                Fails = true,
                IsUnknown = difference.Actual == Outcome.Unknown,
                Remarks = [TextPage.OneLine(test.Name)],
                Place = difference.Location,
            };

        private ReportCase NeverBroken(Identifier constraint) =>
            new(run.Suite.Charter.Id.Text, constraint.Text, answer.EveryConstraint ? CaseState.Failed : CaseState.Passed)
            {
                Results =
                [
                    new ReportResult(_rules.Of(constraint.Text), answer.EveryConstraint ? ResultLevel.Error : ResultLevel.Info, _texts.Untested, _texts.NeverBroken(constraint.Text))
                    {
                        Fingerprint = constraint.Text,
                        Identity = $"{run.Suite.Charter.Id}{(charterFile.Length > 0 ? $"@{charterFile}" : "")}/{constraint}",
                        Fails = answer.EveryConstraint,
                        Place = constraint.Location is { } at && ReportPath.IsFile(at.File) ? at : run.Suite.Location,
                    },
                ],
            };
    }
}
