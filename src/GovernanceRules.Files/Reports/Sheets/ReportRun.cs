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

    /// <summary>Whether it passes.</summary>
    public required bool Passes { get; init; }

    /// <summary>That it passes or not, and why, as a sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>Names and values to file the run under, such as the day.</summary>
    public ImmutableArray<(string Name, string Value)> Properties { get; init; } = [];

    /// <summary>All rules that were checked, and those of the notes.</summary>
    public ImmutableArray<ReportRule> Rules { get; init; } = [];

    /// <summary>The groups of cases.</summary>
    public ImmutableArray<ReportGroup> Groups { get; init; } = [];

    /// <summary>What the baseline holds and is mended: about no case of this run.</summary>
    public ImmutableArray<ReportResult> Mended { get; init; } = [];

    /// <summary>What a case of these is about, by id, in dotted form.</summary>
    public string MendedGroup { get; init; } = "baseline";

    /// <summary>The documents that the notes quote.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    public IEnumerable<ReportCase> Cases => Groups.SelectMany(g => g.Cases);

    public IEnumerable<ReportResult> Notes => Cases.SelectMany(c => c.Notes).Concat(Mended);
}
