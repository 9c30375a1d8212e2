using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What two charters find in one register on one day: what became worse, what became better, and how many findings are as before. Findings are
/// matched by fingerprint. A violation is graver than an unknown, that than what is waived, and among each the severity decides. On a day on
/// which a charter is not in force it finds nothing.
/// </summary>
public sealed class FindingDifference
{
    internal FindingDifference(Register register, DateOnly asOf, Report? earlier, Report? later)
    {
        Register = register;
        AsOf = asOf;
        Earlier = earlier;
        Later = later;
        Came = Graver(later, earlier);
        Went = Graver(earlier, later);
        var before = Weights(earlier);
        Same = later?.Findings.Count(f => before.TryGetValue(f.Fingerprint, out var weight) && weight == f.Weight) ?? 0;
    }

    /// <summary>The register that was checked.</summary>
    public Register Register { get; }

    /// <summary>The day of the check.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The report under the earlier charter; <see langword="null"/> if nothing in it is in force that day.</summary>
    public Report? Earlier { get; }

    /// <summary>The report under the later charter; <see langword="null"/> if nothing in it is in force that day.</summary>
    public Report? Later { get; }

    /// <summary>The findings under the later charter that the earlier does not have, or has less grave, in the order of its report.</summary>
    public ImmutableArray<Finding> Came { get; }

    /// <summary>The findings under the earlier charter that the later does not have, or has less grave, in the order of its report.</summary>
    public ImmutableArray<Finding> Went { get; }

    /// <summary>How many findings both have, equally grave.</summary>
    public int Same { get; }

    private static ImmutableArray<Finding> Graver(Report? report, Report? other)
    {
        var there = Weights(other);
        return report is null ? [] : [.. report.Findings.Where(f => f.Weight.CompareTo(there.GetValueOrDefault(f.Fingerprint)) > 0)];
    }

    // If one fingerprint is found twice, the graver counts.
    private static Dictionary<string, (int, int)> Weights(Report? report) => report is null
        ? []
        : report.Findings.GroupBy(f => f.Fingerprint, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(f => f.Weight), StringComparer.Ordinal);
}
