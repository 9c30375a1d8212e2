using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What a command answers, laid out for every format: lines for a person, an object for a program, and for other tools runs, in them groups
/// of cases, and what is found in each case. For a check, a run is a register against a charter, a group is a forum, and a case is a
/// constraint in it.
/// </summary>
internal abstract class ReportDocument
{
    // If there are faults, there are no runs.
    public virtual ImmutableArray<Diagnostic> Faults => [];

    public virtual ImmutableArray<Diagnostic> Warnings => [];

    /// <summary>Whether a warning makes the answer one that does not pass.</summary>
    public virtual bool Fails(Diagnostic warning) => false;

    public virtual ImmutableArray<ReportRun> Runs => [];

    public virtual bool HasBaseline => false;

    // Of what is told of no run.
    public virtual Language Language => Language.English;

    public string ToolVersion { get; init; } = "";

    // Tools want the names of files relative to this folder, a full path; if null, files stay as they were named.
    public string? Root { get; init; }

    // null if the page is laid out from the runs.
    public virtual Action<TextPage>? Markdown => null;

    public IEnumerable<ReportResult> Results => Runs.SelectMany(r => r.Results);

    public abstract void Text(TextPage page);

    // A type that AnswerJsonContext knows; null if there is none.
    public virtual object? Json() => null;

    public string NameOf(FileLocation place) => ReportPath.Relative(place.File, Root);
}
