using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a run of charter tests answers, ready to be written in some format.</summary>
/// <param name="Runs">The results, one for each file, in the order in which they are given.</param>
/// <example><code>
/// TextCharterTests.Write(new CharterTestAnswer([CharterTestFile.Load("board.charter-test.yaml").Run()]), Console.Out);
/// </code></example>
internal sealed record CharterTestAnswer(ImmutableArray<CharterTestReport> Runs)
{
    /// <summary>What makes the files unusable. If there are faults there are no runs.</summary>
    public ImmutableArray<Diagnostic> Faults { get; init; } = [];

    /// <summary>The language; <see langword="null"/> for that of each charter, else English.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether a constraint that no test breaks fails the run.</summary>
    public bool EveryConstraint { get; init; }

    /// <summary>Whether tests that break nothing are meant, since there is nothing yet that could be broken.</summary>
    public bool AllowEmpty { get; init; }

    /// <summary>Whether warnings make the run fail, as errors do.</summary>
    public bool FailOnWarnings { get; init; }

    /// <summary>The version of the program that gives the answer.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>
    /// The folder to which the names of files are made relative, as a full path; a name that is relative itself is so to the working directory, from
    /// which the file was read. <see langword="null"/>: files stay as they were named.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>
    /// Each charter with its constraints that no test of any of the files breaks, and of which none says why. Files that test one charter count together.
    /// </summary>
    public ImmutableArray<(Charter Charter, Identifier Constraint)> NeverBroken =>
    [
        .. ByCharter.SelectMany(g => CharterTestReport.NeverBrokenBy(g).Select(c => (g[0].Suite.Charter, c))),
    ];

    /// <summary>The files that test one charter together, in the order of the first of each.</summary>
    internal IEnumerable<IReadOnlyList<CharterTestReport>> ByCharter => Runs.GroupBy(r => (r.Suite.Charter.Id.Text, Place(r))).Select(g => g.ToList());

    /// <summary>What is told beside the results and makes nothing unusable.</summary>
    internal ImmutableArray<Diagnostic> Warnings => [.. EmptyWarnings.Of(this)];

    /// <summary>Whether tests that break nothing make the run fail.</summary>
    internal bool FailsOnEmpty => (FailOnWarnings || EveryConstraint) && !AllowEmpty;

    /// <summary>Whether no tests make the run fail since they break nothing.</summary>
    internal bool Breaks => !FailsOnEmpty || Warnings.IsEmpty;

    /// <summary>Whether there are no faults, nothing differs and, if asked for, every constraint is broken by some test.</summary>
    public bool Passes => Faults.IsEmpty && Runs.All(r => r.Passed) && !(EveryConstraint && NeverBroken.Length > 0) && Breaks;

    /// <summary>Two answers are equal if they hold the same runs and faults and are asked for in the same way.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(CharterTestAnswer? other) => other is not null && Runs.SequenceEqual(other.Runs) && Faults.SequenceEqual(other.Faults)
        && (Language, EveryConstraint, AllowEmpty, FailOnWarnings, ToolVersion, Folder)
            == (other.Language, other.EveryConstraint, other.AllowEmpty, other.FailOnWarnings, other.ToolVersion, other.Folder);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Runs.Length, Faults.Length, Language, EveryConstraint, AllowEmpty, FailOnWarnings, ToolVersion, Folder);

    internal Language LanguageOf(Charter charter) => Language ?? charter.Language ?? GovernanceRules.Language.English;

    internal string NameOf(FileLocation location) => ReportPath.Relative(location.File, Folder);

    internal string PlaceOf(FileLocation location) => $"{NameOf(location)}:{location.Line}:{location.Column}";

    private static string Place(CharterTestReport run) => run.Suite.Charter.Location is { } at ? Path.GetFullPath(at.File) : "";
}
