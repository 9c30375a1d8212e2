using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One run of an answer.</summary>
/// <param name="Id">What tells it from other runs: of a check, the ids of charter and register.</param>
/// <param name="Language">The language of all its words.</param>
internal sealed record ReportRun(string Id, Language Language)
{
    /// <summary>What was checked, as a headline.</summary>
    public required string Title { get; init; }

    /// <summary>Against what and on which day.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The run in numbers, as a sentence or two.</summary>
    public required string Numbers { get; init; }

    public required bool Passes { get; init; }

    /// <summary>That it passes or not, and why, as a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>Names and values to file the run under, such as the day.</summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>All rules that were checked, and those of the results.</summary>
    public ImmutableArray<ReportRule> Rules { get; init; } = [];

    public ImmutableArray<ReportGroup> Groups { get; init; } = [];

    /// <summary>What the baseline holds and is mended: about no case of this run.</summary>
    public ImmutableArray<ReportResult> Fixed { get; init; } = [];

    /// <summary>What a case of these is about, by id, in dotted form.</summary>
    public string FixedGroup { get; init; } = "baseline";

    public ImmutableArray<string> Sources { get; init; } = [];

    public IEnumerable<ReportCase> Cases => Groups.SelectMany(g => g.Cases);

    public IEnumerable<ReportResult> Results => Cases.SelectMany(c => c.Results).Concat(Fixed);
}

/// <summary>Cases that belong together.</summary>
/// <param name="Title">What they are about, such as a forum by name and id.</param>
/// <param name="Summary">What became of them, in a line.</param>
/// <param name="Cases">The cases.</param>
internal sealed record ReportGroup(string Title, string Summary, ImmutableArray<ReportCase> Cases);

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
    /// <summary>Why it was not judged, or what its state says beyond the results.</summary>
    public string? Reason { get; init; }

    /// <summary>What is noted of it, in the order of the report.</summary>
    public ImmutableArray<ReportResult> Results { get; init; } = [];
}
