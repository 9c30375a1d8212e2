using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A matter on the day of a check: its steps up to that day, and what is known of its type, its traits and whom it concerns. What is not
/// recorded may be any word, or any of the charter's if it lists them.
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
        Steps = [.. matter.Steps.Where(s => s.Date <= day).OrderBy(s => s.Date)];
    }

    public Matter Matter { get; }

    public string Id => Matter.Id.Text;

    public ImmutableArray<MatterStep> Steps { get; }

    // The day of its last step, by which it is judged; null if it has no step yet.
    public DateOnly? Day => Steps.IsEmpty ? null : Steps[^1].Date;

    public MatterStep? Decision => Steps.FirstOrDefault(s => s.Act == Acts.Decided);

    public IEnumerable<MatterStep> DecisionsOfFora => Steps.Where(s => s.Act == Acts.Decided && s.Forum is not null);

    public Truth IsOfType(Identifier type) => Matter.Type is { } own
        ? TruthLogic.Of(own == type)
        : _charter.Types is { } types && type.Text != Matter.NoType && !types.Contains(type) ? Truth.False : Truth.Unknown;

    public Truth HasTrait(Identifier trait) => Matter.Traits is { } own
        ? TruthLogic.Of(own.Contains(trait))
        : _charter.Traits is { } traits && !traits.Contains(trait) ? Truth.False : Truth.Unknown;

    // As its type or as a trait.
    public Truth Has(Identifier word) => TruthLogic.Or(HasTrait(word), IsOfType(word));

    public IEnumerable<string> Unsettled(Identifier word)
    {
        if (HasTrait(word) == Truth.Unknown)
            yield return TraitsValue;
        if (IsOfType(word) == Truth.Unknown)
            yield return TypeValue;
    }

    public static bool IsRejection(MatterStep step) =>
        step.Outcome == StepOutcome.Rejected && (step.Act == Acts.Decided || step.Act == Acts.Approved);
}
