using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Lays out the results of charter tests: a run is a file, a case is a test, and a note is what differs. Constraints that no test breaks are cases too.</summary>
internal static class CharterTestDocument
{
    /// <summary>The sheet of an answer.</summary>
    /// <param name="answer">The answer.</param>
    public static AnswerDocument Of(CharterTestAnswer answer)
    {
        // Files that test one charter count together, so what none of them breaks is told with the first of them.
        var neverBroken = answer.NeverBroken.ToLookup(n => n.Charter, n => n.Constraint);
        return new(
            [.. answer.Runs.Select(r => new SuiteRun(answer, r).Lay([.. neverBroken[r.Suite.Charter]]))],
            answer.Faults)
        {
            ToolVersion = answer.ToolVersion,
            Folder = answer.Folder,
        };
    }

    /// <summary>The tests of one file while they are laid out.</summary>
    private sealed class SuiteRun(CharterTestAnswer answer, CharterTestReport run)
    {
        private readonly Language _language = answer.LanguageOf(run.Suite.Charter);
        private readonly CharterTestTexts _texts = new(answer.LanguageOf(run.Suite.Charter));
        private readonly ReportRules _rules = new(run.Suite.Charter, run.Suite.Tests[0].AsOf, answer.LanguageOf(run.Suite.Charter));

        public ReportRun Lay(ImmutableArray<Identifier> neverBroken)
        {
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
                Passes = failed == 0 && never == 0,
                Verdict = _texts.Verdict(tests, failed, never),
                Properties = [("charter", run.Suite.Charter.Id.Text)],
                Rules = _rules.All,
                Groups = groups,
            };
        }

        private ReportCase Case(CharterTestResult result) =>
            new(run.Suite.Id.Text, TextPage.OneLine(result.Test.Name), result.Passed ? CaseState.Passed : CaseState.Failed)
            {
                Notes = [.. result.Differences.Select(d => Note(result.Test, d))],
            };

        private ReportResult Note(CharterTest test, CharterTestDifference difference) =>
            new(_rules.Of(difference.Subject.Split('/')[0]), NoteLevel.Error, _texts.Failed, TextPage.OneLine(difference.Message(_language)))
            {
                Fingerprint = difference.Subject,
                Identity = $"{run.Suite.Id}/{test.Name}/{difference.Subject}",
                Fails = true,
                IsUnknown = difference.Actual == Outcome.Unknown,
                Remarks = [TextPage.OneLine(test.Name)],
                Place = difference.Location,
            };

        private ReportCase NeverBroken(Identifier constraint) =>
            new(run.Suite.Charter.Id.Text, constraint.Text, answer.EveryConstraint ? CaseState.Failed : CaseState.Passed)
            {
                Notes =
                [
                    new ReportResult(_rules.Of(constraint.Text), answer.EveryConstraint ? NoteLevel.Error : NoteLevel.Info, _texts.Untested, _texts.NeverBroken(constraint.Text))
                    {
                        Fingerprint = constraint.Text,
                        Identity = $"{run.Suite.Charter.Id}/{constraint}",
                        Fails = answer.EveryConstraint,
                        Place = constraint.Location is { } at && ReportPath.IsFile(at.File) ? at : run.Suite.Location,
                    },
                ],
            };
    }
}
