using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of shared chairmanship and other shared roles.</summary>
internal static class SharedTexts
{
    public static FindingText Of(FindingDetails facts, Wording words, Identifier role, ImmutableArray<Identifier> between)
    {
        var plain = PlainTexts.Of(facts, words);
        if (!facts.IsViolated)
            return plain;
        var forum = words.Forum(facts.Forum);
        var name = words.Role(role.Text);
        if (facts.Primitive is ForAllConstraint)
            return plain with
            {
                Message = words.Say(
                    $"{words.Name(Property.Person, facts.Key!)} holds the role of {name} in {forum}, {EveryTexts.Recorded(facts, words)}; it is shared between {words.List(between)} alone.",
                    $"{words.Name(Property.Person, facts.Key!)} er {name} i {forum}, {EveryTexts.Recorded(facts, words)}; hvervet er alene delt mellem {words.List(between)}."),
                Suggestion = words.Say($"Let {words.Name(Property.Person, facts.Key!)} give up the role of {name}.", $"Lad {words.Name(Property.Person, facts.Key!)} afgive hvervet som {name}."),
            };
        var count = (CountConstraint)facts.Primitive;
        return plain with
        {
            Message = words.Say(
                $"{forum} has {plain.Actual}; the role is shared between {words.List(between)}, and {CountTexts.Required(facts, words)} from each.",
                $"{forum} har {plain.Actual}; hvervet er delt mellem {words.List(between)}, og {CountTexts.Required(facts, words)} fra hver."),
            Suggestion = facts.Deviation == Deviation.TooFew
                ? words.Say($"Choose a {name} from the sector `{facts.Key}` for {forum}.", $"Vælg en {name} fra sektoren `{facts.Key}` til {forum}.")
                : CountTexts.Suggestion(facts, count, words),
        };
    }
}
