using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What an answer says of one forum in a line: what was found, or that all is well, or why nothing was checked.</summary>
internal sealed class ForumSummary(TextWords words, ImmutableArray<ConstraintOutcome> rows, ImmutableArray<Finding> findings, int known)
{
    // Rows that are unknown without findings, as on a day that the register does not cover.
    public ImmutableArray<ConstraintOutcome> BareUnknowns { get; } =
        [.. rows.Where(r => r.Outcome == Outcome.Unknown && !findings.Any(f => f.Verdict == Verdict.Unknown && f.Constraint == r.Constraint))];

    // There is nothing to say but that all is well, or why nothing was checked.
    public bool IsQuiet => findings.IsEmpty && BareUnknowns.IsEmpty;

    // good: colours the text that all is well.
    public LineText Line(Func<string, LineText> good) => IsQuiet ? Well(good) : Counts;

    public IEnumerable<(string? Reason, List<string> Constraints)> ByReason(IEnumerable<ConstraintOutcome> some) =>
        some.GroupBy(r => r.Reason(words.Language)).Select(g => (g.Key, g.Select(r => r.Constraint).Distinct().ToList()));

    private string Counts
    {
        get
        {
            int Wrong(Severity severity) => findings.Count(f => f.Counts && f.Severity == severity);
            return words.Counts(Wrong(Severity.Error), Wrong(Severity.Warning), Wrong(Severity.Info),
                findings.Count(f => f.Verdict == Verdict.Unknown) + BareUnknowns.Length, findings.Count(f => f.Waiver is not null && f.Verdict == Verdict.Violated))
                + (known > 0 ? $"; {words.InBaseline(known)}" : "");
        }
    }

    private LineText Well(Func<string, LineText> good)
    {
        var held = rows.Count(r => r.Outcome == Outcome.Held);
        var reasons = ByReason(rows).ToList();
        if (held == 0 && reasons is [({ } only, _)])
            return $"{TextPage.OneLine(only)} ({words.Constraints(rows.Length)})";
        var state = held == 0 ? words.NothingApplies(rows.Length) : good(words.AllHeld(held));
        return $"{state}{string.Concat(reasons.Where(r => r.Reason is not null).Select(r => $"; {words.Some(r.Constraints)}: {TextPage.OneLine(r.Reason!)}"))}";
    }
}
