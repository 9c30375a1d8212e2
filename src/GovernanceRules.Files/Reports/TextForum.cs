using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What the text answer says of one forum, or of the constraints about none.</summary>
internal sealed class TextForum(TextPage page, CheckAnswer answer, TextWords words, TextNames names)
{
    public void Write(string? forum, ImmutableArray<OutcomeRow> rows, ImmutableArray<Finding> findings)
    {
        var title = page.Paint(forum is null ? words.NoForum : names.Forum(forum), Ink.Strong);
        var bare = BareUnknowns(rows, findings);
        if (findings.IsEmpty && bare.IsEmpty)
        {
            page.Line(0, $"{title}: {Well(rows)}");
            return;
        }

        page.Gap();
        page.Line(0, $"{title}: {Counts(findings, bare.Length)}");
        foreach (var group in findings.OrderBy(Place).GroupBy(f => (Place(f), f.Constraint)))
            new TextFindings(page, answer, words, names).Write([.. group]);
        foreach (var (reason, constraints) in ByReason(bare))
            page.Line(2, $"{page.Paint(words.Unknown, Ink.Unknown)} {words.Some(constraints)}{Reason(reason)}");
        foreach (var (reason, constraints) in ByReason(rows.Where(r => r.Outcome is Outcome.NotApplicable or Outcome.Held)))
            if (reason is not null)
                page.Line(2, page.Paint($"{words.Some(constraints)}{Reason(reason)}", Ink.Faint));
        page.Gap();
    }

    /// <summary>First what is wrong, gravest first, then what is not known, then what is waived.</summary>
    private static int Place(Finding finding) => finding switch
    {
        { Verdict: Verdict.Unknown } => 3,
        { Waiver: not null } => 4,
        _ => Severity.Error - finding.Severity,
    };

    // On a day that the register does not cover, rows are unknown without findings.
    private static ImmutableArray<OutcomeRow> BareUnknowns(ImmutableArray<OutcomeRow> rows, ImmutableArray<Finding> findings)
    {
        var found = findings.Where(f => f.Verdict == Verdict.Unknown).Select(f => f.Constraint).ToHashSet();
        return [.. rows.Where(r => r.Outcome == Outcome.Unknown && !found.Contains(r.Constraint))];
    }

    private static IEnumerable<(string? Reason, List<string> Constraints)> ByReason(IEnumerable<OutcomeRow> rows, Language language) =>
        rows.GroupBy(r => r.Reason(language)).Select(g => (g.Key, g.Select(r => r.Constraint).Distinct().ToList()));

    private static string Reason(string? reason) => reason is null ? "" : $": {TextPage.OneLine(reason)}";

    private IEnumerable<(string? Reason, List<string> Constraints)> ByReason(IEnumerable<OutcomeRow> rows) => ByReason(rows, words.Language);

    private string Well(ImmutableArray<OutcomeRow> rows)
    {
        var held = rows.Count(r => r.Outcome == Outcome.Held);
        var reasons = ByReason(rows).ToList();
        if (held == 0 && reasons is [({ } only, _)])
            return $"{TextPage.OneLine(only)} ({words.Constraints(rows.Length)})";
        var state = held == 0 ? words.NothingApplies(rows.Length) : page.Paint(words.AllHeld(held), Ink.Good);
        return string.Join("; ", [state, .. reasons.Where(r => r.Reason is not null).Select(r => $"{words.Some(r.Constraints)}{Reason(r.Reason)}")]);
    }

    private string Counts(ImmutableArray<Finding> findings, int bare)
    {
        int Wrong(Severity severity) => findings.Count(f => f.Counts && f.Severity == severity);
        return words.Counts(Wrong(Severity.Error), Wrong(Severity.Warning), Wrong(Severity.Info),
            findings.Count(f => f.Verdict == Verdict.Unknown) + bare, findings.Count(f => f.Waiver is not null && f.Verdict == Verdict.Violated));
    }
}
