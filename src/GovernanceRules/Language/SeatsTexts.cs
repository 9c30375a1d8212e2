namespace GovernanceRules;

/// <summary>The words of seats.</summary>
internal static class SeatsTexts
{
    public static FindingText Of(FindingDetails facts, Wording words)
    {
        var plain = PlainTexts.Of(facts, words);
        var forum = words.Forum(facts.Forum);
        if (facts is { Primitive: ForAllConstraint, Key: { } person })
        {
            var who = words.Name(Property.Person, person);
            var expected = words.Say("every member fits one of the seats", "hvert medlem passer til en af pladserne");
            return facts.IsViolated
                ? new(expected, words.Say($"{who} fits none", $"{who} passer ikke til nogen"),
                    words.Say($"{who} sits in {forum} but fits none of its seats.", $"{who} sidder i {forum}, men passer ikke til nogen af pladserne."),
                    words.Say($"Let {who} leave {forum}, or correct what is recorded of {who}.", $"Lad {who} udtræde af {forum}, eller ret det, der er registreret om {who}."))
                : plain with
                {
                    Expected = expected,
                    Message = words.Say($"It is not known whether {who} fits one of the seats of {forum}, since {PlainTexts.Why(facts, words)}.",
                        $"Det vides ikke, om {who} passer til en af pladserne i {forum}, da {PlainTexts.Why(facts, words)}."),
                };
        }

        if (facts is { Primitive: ForAllConstraint })
            return plain with
            {
                Expected = words.Say("every member fits one of the seats", "hvert medlem passer til en af pladserne"),
                Message = words.Say($"It is not known whether all who sit in {forum} fit one of its seats, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om alle, der sidder i {forum}, passer til en af pladserne, da {PlainTexts.Why(facts, words)}."),
            };
        if (facts is not { Primitive: CountConstraint { Label: { } line } form })
            return plain;
        if (facts is { IsViolated: true, Possible: 0 })
            return plain with
            {
                Message = words.Say($"The seats `{line}` of {forum} are vacant; {CountTexts.Required(facts, words)}.",
                    $"Pladserne `{line}` i {forum} er ikke besat; {CountTexts.Required(facts, words)}."),
            };
        return facts.IsViolated
            ? plain with
            {
                Message = words.Say($"The seats `{line}` of {forum} are held by {plain.Actual}; {CountTexts.Required(facts, words)}.",
                    $"Pladserne `{line}` i {forum} er besat med {plain.Actual}; {CountTexts.Required(facts, words)}."),
            }
            : plain with
            {
                Message = words.Say($"It is not known whether the seats `{line}` of {forum} are held by {CountTexts.Asked(facts, form, words)}: {plain.Actual}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om pladserne `{line}` i {forum} er besat med {CountTexts.Asked(facts, form, words)}: {plain.Actual}, da {PlainTexts.Why(facts, words)}."),
            };
    }
}
