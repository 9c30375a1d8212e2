using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A constraint that came, went or changed from one charter to another.</summary>
public sealed class ConstraintDifference
{
    private readonly ConstraintReading? _before;
    private readonly ConstraintReading? _now;

    internal ConstraintDifference(CharterReading before, Constraint? earlier, CharterReading now, Constraint? later)
    {
        _before = earlier is null ? null : new(before, earlier);
        _now = later is null ? null : new(now, later);
        Earlier = earlier;
        Later = later;
    }

    /// <summary>The constraint's id.</summary>
    public string Id => (Later ?? Earlier)!.Id.Text;

    /// <summary>What happened to it.</summary>
    public DifferenceKind Kind => Earlier is null ? DifferenceKind.Came : Later is null ? DifferenceKind.Went : DifferenceKind.Changed;

    /// <summary>The constraint in the earlier charter; <see langword="null"/> if it came.</summary>
    public Constraint? Earlier { get; }

    /// <summary>The constraint in the later charter; <see langword="null"/> if it went.</summary>
    public Constraint? Later { get; }

    /// <summary>What it demands, as one sentence; if it went, what it demanded. Names are those on the first day of its charter.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The sentence.</returns>
    public string Demand(Language language) => (_now ?? _before)!.Demand(language);

    /// <summary>The fora that it is about, in words, or that it is about no single one; if it went, those that it was about.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The end of a sentence.</returns>
    public string About(Language language) => (_now ?? _before)!.About(language);

    /// <summary>
    /// What changed. Two constraints are the same if they ask the same of the same ids, whatever their names. Of seats only the lines
    /// that changed are told.
    /// </summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The changes, in the order of <see cref="ConstraintAspect"/>; none if the constraint came or went.</returns>
    public ImmutableArray<ConstraintChange> Changes(Language language) => _before is null || _now is null
        ? []
        : [.. ConstraintReading.Changes(_before, _now, language)];
}
