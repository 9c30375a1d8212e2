namespace GovernanceRules;

/// <summary>The words of what is asked of each.</summary>
internal static class EveryTexts
{
    public static FindingText Of(FindingDetails facts, ForAllConstraint form, Wording words)
    {
        var asked = SelectionWords.Asked(form.Is, words, form.Of != Subject.Members);
        var expected = FormWords.Demand(form, words);
        if (form.Of != Subject.Members)
            return Thing(facts, form, words, asked, expected);
        var forum = words.Forum(facts.Forum);
        if (facts.Key is not { } person)
            return new(expected, words.Say("not all members are recorded", "ikke alle medlemmer er registreret"),
                words.Say($"It is not known whether all {SelectionWords.Plural(form.Members, words)} of {forum} are {asked}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om alle {SelectionWords.Plural(form.Members, words)} i {forum} er {asked}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
        var who = words.Name(Property.Person, person);
        if (!facts.IsViolated)
            return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
                words.Say($"It is not known whether {who} in {forum} is {asked}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om {who} i {forum} er {asked}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
        var actual = Recorded(facts, words);
        if (facts.Recorded.IsEmpty)
            return new(expected, words.Say($"{who} is not", $"{who} er det ikke"),
                words.Say($"{who} in {forum} is not {asked}, as {SelectionWords.Plural(form.Members, words)} must be.",
                    $"{who} i {forum} er ikke {asked}, som {SelectionWords.Plural(form.Members, words)} skal være."),
                words.Say($"Appoint another in the place of {who}, or correct what is recorded of {who}.", $"Udpeg en anden i stedet for {who}, eller ret det, der er registreret om {who}."));
        return new(expected, actual,
            words.Say($"{who} in {forum} is {actual}; {SelectionWords.Plural(form.Members, words)} must be {asked}.",
                $"{who} i {forum} er {actual}; {SelectionWords.Plural(form.Members, words)} skal være {asked}."),
            words.Say($"Appoint somebody {asked} to {forum} in the place of {who}.", $"Udpeg en, der er {asked}, til {forum} i stedet for {who}."));
    }

    /// <summary>What the register says of the one that does not fit, as far as it was asked for.</summary>
    public static string Recorded(FindingDetails facts, Wording words) => facts.Recorded.IsEmpty
        ? words.Say("something else", "noget andet")
        : Wording.Joined(facts.Recorded.Select(r => SelectionWords.With(r.Key, words.Name(r.Key, r.Value), words).TrimStart()), words.Say("and", "og"));

    private static FindingText Thing(FindingDetails facts, ForAllConstraint form, Wording words, string asked, string expected)
    {
        var name = facts.GroupingKey is { } kind && facts.Key is { } key ? words.Name(kind, key) : words.Say("one of them", "en af dem");
        return facts.IsViolated
            ? new(expected, words.Say($"{name} is not", $"{name} er det ikke"),
                words.Say($"{name} is not {asked}, as all {SelectionWords.Things(form.Of, form.Members, words)} must be.",
                    $"{name} er ikke {asked}, som alle {SelectionWords.Things(form.Of, form.Members, words)} skal være."),
                words.Say($"Correct what is declared of {name}.", $"Ret det, der er angivet om {name}."))
            : new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
                words.Say($"It is not known whether {name} exists that day and is {asked}.", $"Det vides ikke, om {name} findes den dag og er {asked}."),
                words.Say($"Record what {name} is, or list it in the register.", $"Registrér, hvad {name} er, eller anfør det i registret."));
    }
}
