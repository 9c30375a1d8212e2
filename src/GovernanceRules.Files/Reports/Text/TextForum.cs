using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class TextForum(TextPage page, CheckAnswer answer, Report run, TextWords words, TextNames names, UnmeantFora unmeant)
{
    public void Write(string? forum, ImmutableArray<ConstraintOutcome> rows, ImmutableArray<Finding> findings)
    {
        var title = page.Paint(forum is null ? words.NoForum : names.Forum(forum), Ink.Strong);
        var summary = new ForumSummary(words, rows, findings, findings.Count(f => answer.IsBaselined(run, f)));
        LineText line = $"{title}: {summary.Line(text => page.Paint(text, Ink.Good))}";
        if (summary.IsQuiet)
        {
            page.Line(0, line);
            return;
        }

        page.Gap();
        page.Line(0, line);
        var together = unmeant.Of(findings);
        foreach (var group in findings.OrderBy(Place).GroupBy(f => (Place(f), together.TryGetValue(f, out var one) ? (object)one : f.Constraint)))
            if (group.Key.Item2 is UnmeantForum one)
                new TextFindings(page, answer, run, words, names).Write(group.First(), one);
            else
                new TextFindings(page, answer, run, words, names).Write([.. group]);
        foreach (var (reason, constraints) in summary.ByReason(summary.BareUnknowns))
            page.Line(2, $"{page.Paint(words.Unknown, Ink.Unknown)} {words.Some(constraints)}{Reason(reason)}");
        foreach (var (reason, constraints) in summary.ByReason(rows.Where(r => r.Outcome is Outcome.NotApplicable or Outcome.Held)))
            if (reason is not null)
                page.Line(2, page.Paint($"{words.Some(constraints)}{Reason(reason)}", Ink.Faint));
        page.Gap();
    }

    // First violations, gravest first, then unknowns, then what is in the baseline, then what is waived.
    private int Place(Finding finding) => finding switch
    {
        { Waiver: not null, Verdict: Verdict.Violated } => 8,
        _ when answer.IsBaselined(run, finding) => finding.Verdict == Verdict.Unknown ? 7 : 4 + (Severity.Error - finding.Severity),
        { Verdict: Verdict.Unknown } => 3,
        _ => Severity.Error - finding.Severity,
    };

    private static string Reason(string? reason) => reason is null ? "" : $": {TextPage.OneLine(reason)}";
}
