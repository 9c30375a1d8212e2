using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What a command answers, laid out for every format: lines for a person, an object for a program, and for other tools runs, in them groups of cases, and
/// what is found in each case. Of a check a run is a register against a charter, a group is a forum, and a case is a constraint in it.
/// </summary>
internal abstract class ReportDocument
{
    /// <summary>What makes the input unusable. If there are faults there are no runs.</summary>
    public virtual ImmutableArray<Diagnostic> Faults => [];

    /// <summary>What is wrong with files and makes nothing unusable.</summary>
    public virtual ImmutableArray<Diagnostic> Warnings => [];

    /// <summary>Whether a warning makes the answer one that does not pass.</summary>
    public virtual bool Fails(Diagnostic warning) => false;

    public virtual ImmutableArray<ReportRun> Runs => [];

    /// <summary>Whether the answer was held against a baseline.</summary>
    public virtual bool HasBaseline => false;

    /// <summary>The version of the program that gives the answer.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>The folder to which tools want the names of files relative, as a full path; <see langword="null"/>: they stay as they were named.</summary>
    public string? Root { get; init; }

    /// <summary>A page of Markdown; <see langword="null"/> if it is laid out from the runs.</summary>
    public virtual Action<TextPage>? Markdown => null;

    public IEnumerable<ReportResult> Results => Runs.SelectMany(r => r.Results);

    /// <summary>Writes the lines that a person reads.</summary>
    public abstract void Text(TextPage page);

    /// <summary>The object that a program reads, a type that <see cref="AnswerJsonContext"/> knows; <see langword="null"/> if there is none.</summary>
    public virtual object? Json() => null;

    public string NameOf(FileLocation place) => ReportPath.Relative(place.File, Root);
}
