using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One thing that is wrong, or that could be: which constraint, in which forum, for which key, with the sentence that says so.</summary>
public sealed class Finding
{
    private readonly FindingContent _content;

    internal Finding(string constraint, string principle, string? forum, string? key, Verdict verdict, Severity severity, FindingContent content, Names names)
    {
        Constraint = constraint;
        Principle = principle;
        Forum = forum;
        Key = key;
        Verdict = verdict;
        Severity = severity;
        _content = content;
        Names = names;
    }

    /// <summary>The constraint's id.</summary>
    public string Constraint { get; }

    /// <summary>The principle, such as <c>mirror</c>.</summary>
    public string Principle { get; }

    /// <summary>The forum's id, or <see langword="null"/> if the constraint is about none.</summary>
    public string? Forum { get; }

    /// <summary>Which cluster, municipality, person or other key; <see langword="null"/> if the finding has none.</summary>
    public string? Key { get; }

    /// <summary>Whether the constraint is broken or could be.</summary>
    public Verdict Verdict { get; }

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; }

    /// <summary>The persons who were counted for it, by id, in order of code points.</summary>
    public ImmutableArray<string> Persons { get => Evidence?.Persons ?? field; internal init; } = [];

    /// <summary>The values that are not recorded and would settle it.</summary>
    public ImmutableArray<MissingData> ResolvedBy { get => field.IsDefault ? Evidence!.SettledBy : field; internal init; } = [];

    /// <summary>
    /// The day from which on a violation counts in full, if it is younger than the grace of its constraint; till then it is a warning at most.
    /// <see langword="null"/> if it counts already.
    /// </summary>
    public DateOnly? Due { get; internal init; }

    /// <summary>The waiver that covers it, or <see langword="null"/>.</summary>
    public Waiver? Waiver { get; internal init; }

    /// <summary>The sentences that the constraint comes from.</summary>
    public ImmutableArray<Clause> Clauses { get; internal init; } = [];

    /// <summary>The places in files; if a row of the register is at fault, it comes first.</summary>
    public ImmutableArray<FindingLocation> Locations { get; internal init; } = [];

    /// <summary>
    /// What identifies it from one check to the next: <c>SSG-MIRROR/ssg/skive</c>. If there is no forum its place is empty,
    /// and if there is no key the last part is left out.
    /// </summary>
    public string Fingerprint => Key is null
        ? Forum is null ? Constraint : $"{Constraint}/{Forum}"
        : $"{Constraint}/{Forum}/{Key}";

    /// <summary>Whether it is violated and not waived.</summary>
    public bool Counts => Verdict == Verdict.Violated && Waiver is null;

    internal bool Fails(FailOn failOn) => failOn switch
    {
        FailOn.Never => false,
        FailOn.Error => Counts && Severity == Severity.Error,
        FailOn.Unknown => (Counts || Verdict == Verdict.Unknown) && Severity == Severity.Error,
        _ => (Counts || Verdict == Verdict.Unknown) && Severity >= Severity.Warning,
    };

    /// <summary>What it says, apart from any language.</summary>
    public FindingMessages Messages => _content.Messages;

    /// <summary>The first day on which it is found so, if a range of days was checked; <see langword="null"/> if one day was.</summary>
    public DateOnly? From { get; private init; }

    // INVARIANT: never (0, 0), which stands for nothing found.
    internal (int Kind, int Severity) Weight => (Counts ? 3 : Verdict == Verdict.Unknown ? 2 : 1, (int)Severity);

    // How far it is from what is asked; null if it is of no constraint of the charter.
    internal Extent? Extent { get; init; }

    // Whether something is broken for certain, also if it is not known whether a waiver covers it.
    internal bool IsViolation => Extent?.IsViolated ?? Verdict == Verdict.Violated;

    // Not known, since it is not recorded whether the constraint is about the forum.
    internal bool IsPerhapsMeant => _content is PerhapsMeantContent;

    internal Names Names { get; }

    internal Language DefaultLanguage { get; init; } = Language.English;

    // Set if who was counted is found on demand.
    internal Evidence? Evidence { get; init; }

    internal Finding Since(DateOnly day) => new(Constraint, Principle, Forum, Key, Verdict, Severity, _content, Names)
    {
        Persons = Persons,
        ResolvedBy = ResolvedBy,
        Due = Due,
        Waiver = Waiver,
        Clauses = Clauses,
        Locations = Locations,
        DefaultLanguage = DefaultLanguage,
        Extent = Extent,
        From = day,
    };

    /// <summary>The finding for a debugger: its fingerprint, and the id and arguments of its message; see <see cref="FindingExtensions"/> for its words.</summary>
    /// <returns>One line, in no language.</returns>
    public override string ToString() => $"{Fingerprint}: {Messages.Message}";
}
