namespace GovernanceRules;

/// <summary>A register is not as its charter says; thrown by <see cref="ReportExtensions.ThrowIfViolated"/> alone.</summary>
public sealed class CharterViolatedException : Exception
{
    internal CharterViolatedException(Report report, string message)
        : base(message) => Report = report;

    /// <summary>The report.</summary>
    public Report Report { get; }
}
