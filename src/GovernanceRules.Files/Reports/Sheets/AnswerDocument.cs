using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// An answer laid out for the formats that other tools read: runs, in them groups of cases, and what is noted of each case. Of a check a run
/// is a register against a charter, a group is a forum, and a case is a constraint in it.
/// </summary>
/// <param name="Runs">The runs; none where there are faults.</param>
/// <param name="Faults">What makes the input unusable.</param>
internal sealed record AnswerDocument(ImmutableArray<ReportRun> Runs, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The version of the program that gives the answer.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>The folder to which the names of files are made relative, as a full path; <see langword="null"/>: they stay as they were named.</summary>
    public string? Folder { get; init; }

    /// <summary>What is wrong with files and makes nothing unusable.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; init; } = [];

    /// <summary>Whether the answer was held against a baseline.</summary>
    public bool HasBaseline { get; init; }

    public IEnumerable<ReportResult> Notes => Runs.SelectMany(r => r.Notes);

    public string NameOf(FileLocation place) => ReportPath.Relative(place.File, Folder);
}
