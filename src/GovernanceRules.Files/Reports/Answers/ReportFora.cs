using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The order in which an answer speaks of fora.</summary>
internal static class ReportFora
{
    /// <summary>The fora that a report speaks of: as charter and register declare them, then by code point, and last what is about none.</summary>
    public static IEnumerable<string?> Of(Report run)
    {
        var spokenOf = run.Outcomes.Select(o => o.Forum).Concat(run.Findings.Select(f => f.Forum)).ToHashSet();
        var declared = run.Charter.Fora.Concat(run.Register.Fora).Select(f => f.Id.Text).Distinct().ToImmutableArray();
        return declared.Where(spokenOf.Contains)
            .Concat(spokenOf.Where(f => f is not null && !declared.Contains(f)).Order(StringComparer.Ordinal))
            .Concat(spokenOf.Where(f => f is null));
    }
}
