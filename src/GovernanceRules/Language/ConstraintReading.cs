using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A constraint read sentence by sentence: by ids to compare it with its like in another charter, by names to tell a person what changed.
/// </summary>
internal sealed class ConstraintReading(CharterReading charter, Constraint constraint)
{
    private bool InheritsPeriod => constraint.InForce == charter.Charter.InForce;

    private bool IsSeats => constraint.Principle is SeatsPrinciple;

    private IEnumerable<Clause> Clauses => ClauseBindings.Of(constraint).Select(b => b.Clause).Distinct().Select(charter.Charter.FindClause).OfType<Clause>();

    public string Demand(Language language) => charter.Named(language).Text(constraint.Principle.Demand());

    public string About(Language language) => charter.Named(language).Text(ConstraintMessages.Fora(constraint.Forum));

    public static IEnumerable<ConstraintChange> Changes(ConstraintReading earlier, ConstraintReading later, Language language)
    {
        foreach (var aspect in Enum.GetValues<ConstraintAspect>())
        {
            // A period that both only have from their charters is reported for the charters.
            if (aspect == ConstraintAspect.InForce && earlier.InheritsPeriod && later.InheritsPeriod)
                continue;
            var lines = earlier.IsSeats && later.IsSeats;
            var (before, now) = Other(earlier.ByIds(aspect, lines, language), later.ByIds(aspect, lines, language), lines);
            if (before.IsEmpty && now.IsEmpty)
                continue;
            var from = Said(earlier.ByNames(aspect, lines, language), before, language);
            var to = Said(later.ByNames(aspect, lines, language), now, language);
            // Two ids can have one name; then only the ids tell them apart.
            yield return from != to
                ? new(aspect, from, to)
                : new(aspect, Said(earlier.ByIds(aspect, lines, language), before, language), Said(later.ByIds(aspect, lines, language), now, language));
        }
    }

    // The places of the sentences that only one side says. The first sentence of a demand says it as a whole, so if it differs it is
    // enough; of seats each line counts.
    private static (ImmutableArray<int> Before, ImmutableArray<int> Now) Other(ImmutableArray<string> before, ImmutableArray<string> now, bool lines) =>
        (Only(before, now), Only(now, before)) switch
        {
            ([0, ..], [0, ..]) when !lines => ([0], [0]),
            var both => both,
        };

    private static ImmutableArray<int> Only(ImmutableArray<string> these, ImmutableArray<string> others) =>
        [.. Enumerable.Range(0, these.Length).Where(i => !others.Contains(these[i]))];

    private static string Said(ImmutableArray<string> texts, ImmutableArray<int> places, Language language) => places.IsEmpty
        ? CharterReading.Ids(language).Text(Message.Of("difference.nothing"))
        : string.Join(" ", places.Select(p => texts[p]));

    private ImmutableArray<string> ByIds(ConstraintAspect aspect, bool lines, Language language) => Texts(aspect, lines, CharterReading.Ids(language));

    private ImmutableArray<string> ByNames(ConstraintAspect aspect, bool lines, Language language) => Texts(aspect, lines, charter.Named(language));

    private ImmutableArray<string> Texts(ConstraintAspect aspect, bool lines, Wording words) => [.. Messages(aspect, lines).Select(words.Text)];

    private ImmutableArray<Message> Messages(ConstraintAspect aspect, bool lines) => aspect switch
    {
        ConstraintAspect.Demand => lines ? [.. ((SeatsPrinciple)constraint.Principle).LineByLine(), .. ConditionMessages.Of(constraint)] : Demands,
        ConstraintAspect.Fora => [ConstraintMessages.Fora(constraint.Forum)],
        ConstraintAspect.Severity => [ConstraintMessages.Severity(constraint.Severity)],
        ConstraintAspect.InForce => [Term.Span(constraint.InForce)],
        ConstraintAspect.WaivableBy => [ConstraintMessages.WaivableBy(constraint.WaivableBy)],
        _ => [ConstraintMessages.Clauses(Clauses)],
    };

    // First what the principle says as a whole, then what its primitives say, which can tell more.
    private ImmutableArray<Message> Demands =>
    [
        constraint.Principle.Demand(),
        .. constraint.Principle.Primitives(charter.Context).Select(ConstraintMessages.Form),
        .. Tally,
        .. ConditionMessages.Of(constraint),
    ];

    private IEnumerable<Message> Tally => constraint.Principle is ProportionalPrinciple { TallyId: { } tally }
        ? [Message.Of("votes.tally", ("tally", tally))]
        : [];
}
