using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What became of a case.</summary>
internal enum CaseState
{
    /// <summary>Nothing in it fails the run.</summary>
    Passed,

    /// <summary>Something in it fails the run.</summary>
    Failed,

    /// <summary>It was not judged, or what is wrong with it is accepted: waived, or in the baseline.</summary>
    Skipped,
}

/// <summary>One thing that was checked.</summary>
/// <param name="Group">What it is about, by id, in dotted form.</param>
/// <param name="Name">Its name, such as a constraint's id.</param>
/// <param name="State">What became of it.</param>
internal sealed record ReportCase(string Group, string Name, CaseState State)
{
    /// <summary>Why it was not judged, or what its state says beyond the notes.</summary>
    public string? Reason { get; init; }

    /// <summary>What is noted of it, in the order of the report.</summary>
    public ImmutableArray<ReportResult> Notes { get; init; } = [];
}
