using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One run of an answer. Id tells it from other runs: for a check, the ids of charter and register.</summary>
internal sealed record ReportRun(string Id, Language Language)
{
    public required string Title { get; init; }

    // Without an id, for who reads no ids; null if the title has none.
    public string? Name { get; init; }

    // null if it is no check.
    public Report? Check { get; init; }

    // Against what and on which day.
    public required string Subtitle { get; init; }

    public required string Numbers { get; init; }

    public required bool Passes { get; init; }

    // Whether the run passes, and why, as a sentence.
    public required string Verdict { get; init; }

    // Names and values to file the run under, such as the day.
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    // All rules that were checked, and those of the results.
    public ImmutableArray<ReportRule> Rules { get; init; } = [];

    public ImmutableArray<ReportGroup> Groups { get; init; } = [];

    // What the baseline holds and is no longer found: about no case of this run.
    public ImmutableArray<ReportResult> Fixed { get; init; } = [];

    // In dotted form, by id.
    public string FixedGroup { get; init; } = "baseline";

    public ImmutableArray<string> Sources { get; init; } = [];

    public IEnumerable<ReportCase> Cases => Groups.SelectMany(g => g.Cases);

    public IEnumerable<ReportResult> Results => Cases.SelectMany(c => c.Results).Concat(Fixed);
}

/// <summary>Cases that belong together. Title: what they are about, such as a forum by name and id. Summary: in a line.</summary>
internal sealed record ReportGroup(string Title, string Summary, ImmutableArray<ReportCase> Cases)
{
    // By id; null if they are about no single forum.
    public string? Forum { get; init; }
}

internal enum CaseState
{
    Passed, // nothing in it fails the run
    Failed, // something in it fails the run
    Skipped, // not judged, or what is wrong is accepted: waived, or in the baseline
}

/// <summary>One thing that was checked. Group: what it is about, by id, in dotted form. Name: such as a constraint's id.</summary>
internal sealed record ReportCase(string Group, string Name, CaseState State)
{
    // Why it was not judged, or what its state says beyond the results.
    public string? Reason { get; init; }

    // In the order of the report.
    public ImmutableArray<ReportResult> Results { get; init; } = [];
}
