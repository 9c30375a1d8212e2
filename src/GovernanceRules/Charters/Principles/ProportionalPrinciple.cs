using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members reflect the votes (afspejler stemmefordelingen): each list has the seats that the method gives it.</summary>
internal sealed class ProportionalPrinciple(GroupingKey by, ImmutableSortedDictionary<string, long>? votes, Identifier? tally, bool byRemainder, int tolerance, Selection members)
    : Principle("proportional")
{
    /// <summary>The tally of the register that gives the votes; <see langword="null"/> where the charter gives them.</summary>
    public Identifier? TallyId => tally;

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        // A register without the votes leaves every list open.
        var counted = votes ?? context.Register.Tallies.FirstOrDefault(t => t.Id == tally)?.Votes;
        return
        [
            new CountConstraint(members, Bounds.None)
            {
                Per = by,
                Domain = KeyDomain.These((counted ?? ImmutableSortedDictionary<string, long>.Empty).Keys.Select(k => new Identifier(k))),
                Allotment = new Allotment(counted, byRemainder, tolerance) { Tally = votes is null ? tally : null },
            },
        ];
    }

    public override string Demand(Wording words)
    {
        var method = byRemainder ? words.Say("the largest remainder", "største brøks metode") : words.Say("d'Hondt", "d'Hondts metode");
        return words.Say($"The seats follow the votes by {words.KeyWord(by)}, by {method}{Within(words)}.",
            $"Pladserne følger stemmerne efter {words.KeyWord(by)} ved {method}{Within(words)}.");
    }

    public override FindingText Describe(FindingDetails facts, Wording words)
    {
        var plain = PlainTexts.Of(facts, words);
        if (facts.Key is null)
            return plain with
            {
                Message = words.Say($"It is not known whether the members of {words.Forum(facts.Forum)} reflect the votes, since the register has no tally `{tally}`.",
                    $"Det vides ikke, om medlemmerne af {words.Forum(facts.Forum)} afspejler stemmerne, da registret ikke har opgørelsen `{tally}`."),
                Suggestion = words.Say($"Record the tally `{tally}` in the register.", $"Registrér opgørelsen `{tally}` i registret."),
            };
        return facts.IsViolated
            ? plain with
            {
                Message = words.Say($"{words.Forum(facts.Forum)} has {plain.Actual}; its votes give it {plain.Expected} of {facts.Total} seats.",
                    $"{words.Forum(facts.Forum)} har {plain.Actual}; stemmerne giver {plain.Expected} af {facts.Total} pladser."),
            }
            : plain;
    }

    private string Within(Wording words) => tolerance == 0 ? "" : words.Say($", within {tolerance}", $", inden for {tolerance}");
}
