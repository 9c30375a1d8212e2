using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a run of charter tests answers, ready to be written in some format. Runs: one for each file, in the order given.</summary>
internal sealed record CharterTestAnswer(ImmutableArray<CharterTestReport> Runs)
{
    // If there are faults, there are no runs.
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    // null means that of each charter, else English.
    public Language? Language { get; init; }

    // A constraint that no test breaks fails the run.
    public bool EveryConstraint { get; init; }

    public string ToolVersion { get; init; } = "";

    // Names of files become relative to this folder, a full path; a name that is relative itself is so to the working directory, from which
    // the file was read. If null, files stay as they were named.
    public string? Folder { get; init; }

    // Constraints that no test of any file breaks, and of which none says why. Files that test one charter count together.
    public ImmutableArray<(Charter Charter, Identifier Constraint)> NeverBroken =>
    [
        .. Runs.GroupBy(r => (r.Suite.Charter.Id.Text, Place(r))).SelectMany(g =>
            CharterTestReport.NeverBrokenBy([.. g]).Select(c => (g.First().Suite.Charter, c))),
    ];

    public bool Passes => Faults.IsEmpty && Runs.All(r => r.Passed) && !(EveryConstraint && NeverBroken.Length > 0);

    public bool Equals(CharterTestAnswer? other) => other is not null && Runs.SequenceEqual(other.Runs) && Faults.SequenceEqual(other.Faults)
        && (Language, EveryConstraint, ToolVersion, Folder) == (other.Language, other.EveryConstraint, other.ToolVersion, other.Folder);

    public override int GetHashCode() => HashCode.Combine(Runs.Length, Faults.Length, Language, EveryConstraint, ToolVersion, Folder);

    internal Language LanguageOf(Charter charter) => Language ?? charter.Language ?? GovernanceRules.Language.English;

    internal string NameOf(FileLocation location) => ReportPath.Relative(location.File, Folder);

    internal string PlaceOf(FileLocation location) => $"{NameOf(location)}:{location.Line}:{location.Column}";

    private static string Place(CharterTestReport run) => run.Suite.Charter.Location is { } at ? Path.GetFullPath(at.File) : "";
}
