using System.Collections.Immutable;

namespace GovernanceRules;

internal static class ReportFora
{
    // As charter and register declare them, then by code point; last, null for what is about none.
    public static IEnumerable<string?> Of(Report run)
    {
        var spokenOf = run.Outcomes.Select(o => o.Forum).Concat(run.Findings.Select(f => f.Forum)).ToHashSet();
        var declared = run.Charter.Fora.Concat(run.Register.Fora).Select(f => f.Id.Text).Distinct().ToImmutableArray();
        return declared.Where(spokenOf.Contains)
            .Concat(spokenOf.Where(f => f is not null && !declared.Contains(f)).Order(StringComparer.Ordinal))
            .Concat(spokenOf.Where(f => f is null));
    }
}
