using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A matter as it stands on the day of a check: its steps up to that day, and what is known of its type, its traits and whom it concerns.
/// What is not recorded may be any word, or any of the charter's where it lists them.
/// </summary>
internal sealed class MatterReading
{
    public const string TypeValue = "type";
    public const string TraitsValue = "traits";
    public const string ConcernsValue = "concerns";
    public const string ByValue = "by";

    private readonly Charter _charter;

    public MatterReading(Charter charter, Matter matter, DateOnly day)
    {
        _charter = charter;
        Matter = matter;
        // INVARIANT: the order is stable, so that steps of one day stay as they were written.
        AsOf = day;
        Steps = [.. matter.Steps.Where(s => s.Date <= day).OrderBy(s => s.Date)];
    }

    public Matter Matter { get; }

    // The day of the check; null where steps are planned, and no time runs out.
    public DateOnly? AsOf { get; init; }

    // Who sat where on the days of the steps; null where steps are planned, and whoever is asked to will take them.
    public StepMembers? Members { get; init; }

    public string Id => Matter.Id.Text;

    public ImmutableArray<MatterStep> Steps { get; }

    /// <summary>The day by which it is judged: that of its last step; none where it has no step yet.</summary>
    public DateOnly? Day => Steps.IsEmpty ? null : Steps[^1].Date;

    /// <summary>The first step that settles it, whatever it came to.</summary>
    public MatterStep? Decision => Steps.FirstOrDefault(Settles);

    /// <summary>What fora decided, whatever it came to.</summary>
    public IEnumerable<MatterStep> DecisionsOfFora => Steps.Where(s => s.Forum is not null && Settles(s));

    public Truth IsOfType(Identifier type) => Matter.Type is { } own
        ? TruthLogic.Of(own == type)
        : _charter.Types is { } types && type.Text != Matter.NoType && !types.Contains(type) ? Truth.False : Truth.Unknown;

    public Truth HasTrait(Identifier trait) => Matter.Traits is { } own
        ? TruthLogic.Of(own.Contains(trait))
        : _charter.Traits is { } traits && !traits.Contains(trait) ? Truth.False : Truth.Unknown;

    /// <summary>Whether it is one of those that a forum may decide, or may not: it has the word as its type or as a trait, or all that is asked together.</summary>
    public Truth IsOneOf(MatterWord matters) => matters.Word is { } word
        ? TruthLogic.Or(HasTrait(word), IsOfType(word))
        : TruthLogic.And(HasAll(matters.AllTraits), IsOfAny(matters.Types));

    /// <summary>What would settle whether it is.</summary>
    public IEnumerable<string> Unsettled(MatterWord matters)
    {
        if (IsOneOf(matters) != Truth.Unknown)
            yield break;
        if ((matters.Word is { } trait ? HasTrait(trait) : HasAll(matters.AllTraits)) == Truth.Unknown)
            yield return TraitsValue;
        if ((matters.Word is { } type ? IsOfType(type) : IsOfAny(matters.Types)) == Truth.Unknown)
            yield return TypeValue;
    }

    private Truth HasAll(ImmutableArray<Identifier> traits) => traits.Select(HasTrait).Append(Truth.True).Min();

    private Truth IsOfAny(ImmutableArray<Identifier> types) => types.IsEmpty ? Truth.True : types.Max(IsOfType);

    /// <summary>Whether a step settles it: a decision, or an approval that no step follows.</summary>
    public bool Settles(MatterStep step) => step.Act == Acts.Decided || (step.Act == Acts.Approved && step == Steps[^1]);

    public static bool IsRejection(MatterStep step) =>
        step.Outcome == StepOutcome.Rejected && (step.Act == Acts.Decided || step.Act == Acts.Approved);
}
