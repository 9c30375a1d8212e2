using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a check answers, ready to be written in some format: the reports, or the faults for which nothing was checked.</summary>
/// <param name="Runs">The reports, one for each register and charter, in the order in which they are given.</param>
/// <example><code>
/// TextReport.Write(new CheckAnswer([report]), Console.Out);
/// </code></example>
public sealed record CheckAnswer(ImmutableArray<Report> Runs)
{
    /// <summary>What makes the input unusable. If there are faults there are no runs: nothing is checked on half-read input.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>What was left out of the check; each is told as a warning, in every format, and fails nothing.</summary>
    public ImmutableArray<SkippedCheck> Skipped { get; init; } = [];

    // Charters that no register was checked against; each was judged by itself.
    internal ImmutableArray<Charter> Charters { get; init; } = [];

    /// <summary>The language; <see langword="null"/> for that of each charter, else English.</summary>
    public Language? Language { get; init; }

    /// <summary>The threshold at which the verdict is given.</summary>
    public FailOn FailOn { get; init; } = FailOn.Unknown;

    /// <summary>
    /// Whether a report in which nothing was checked is meant: of a charter without constraints and escalations, or with none that applies. Else it is
    /// a warning, and fails at the threshold <see cref="FailOn.Warning"/>.
    /// </summary>
    public bool AllowEmpty { get; init; }

    /// <summary>The version of the program that gives the answer.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>
    /// The folder to which the names of files are made relative, as a full path; a name that is relative itself is so to the working directory, from
    /// which the file was read. <see langword="null"/>: files stay as they were named.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// The findings that were there already; <see langword="null"/> if all count. What it holds and is mended is a warning.
    /// </summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether there are no faults and every run passes at the threshold; what the baseline holds stands below any.</summary>
    public bool Passes => Faults.IsEmpty && Runs.All(PassesIn) && !(FailsOnEmpty && Charters.Any(EmptyWarnings.AsksNothing));

    /// <summary>Two answers are equal if they hold the same runs and faults, leave out the same and are asked for in the same way.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(CheckAnswer? other) => other is not null && Runs.SequenceEqual(other.Runs) && Faults.SequenceEqual(other.Faults) && Skipped.SequenceEqual(other.Skipped) && Charters.SequenceEqual(other.Charters)
        && (Language, FailOn, AllowEmpty, ToolVersion, Folder, Baseline) == (other.Language, other.FailOn, other.AllowEmpty, other.ToolVersion, other.Folder, other.Baseline);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Runs.Length, Faults.Length, Skipped.Length, Language, (FailOn, AllowEmpty), ToolVersion, Folder, Baseline);

    /// <summary>Whether a run passes.</summary>
    internal bool PassesIn(Report run) => !(FailsOnEmpty && EmptyWarnings.IsEmpty(run)) && PassesByFindings(run);

    /// <summary>Whether a report in which nothing was checked makes the check fail.</summary>
    internal bool FailsOnEmpty => FailOn == FailOn.Warning && !AllowEmpty;

    /// <summary>Whether a finding makes the check fail.</summary>
    internal bool Fails(Report run, Finding finding) => finding.Fails(FailOn) && !IsBaselined(run, finding);

    /// <summary>Whether the baseline holds a finding.</summary>
    internal bool IsBaselined(Report run, Finding finding) => Baseline?.Holds(run, finding) == true;

    /// <summary>What the baseline holds of a run and is found there no more.</summary>
    internal ImmutableArray<BaselineEntry> Fixed(Report run) => Baseline?.MendedIn(run) ?? [];

    internal bool FailsOnFixed => FailOn == FailOn.Warning;

    internal Language LanguageOf(Report run) => Language ?? run.Charter.Language ?? GovernanceRules.Language.English;

    internal string NameOf(FileLocation location) => ReportPath.Relative(location.File, Folder);

    private bool PassesByFindings(Report run) => Baseline is null
        ? run.Passes(FailOn)
        : !run.Findings.Any(f => Fails(run, f)) && !run.Outcomes.Any(o => run.FailsUncovered(o, FailOn)) && !(FailsOnFixed && !Fixed(run).IsEmpty);
}
