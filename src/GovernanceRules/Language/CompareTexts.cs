namespace GovernanceRules;

/// <summary>The words of comparisons.</summary>
internal static class CompareTexts
{
    public static FindingText Of(FindingDetails facts, SetConstraint form, Wording words)
    {
        if (form.Relation == Relation.Overlap)
            return Overlap(facts, form, words);
        var here = SelectionWords.Plural(form.Members, words);
        var there = SelectionWords.Plural(form.With, words);
        var expected = FormWords.Demand(form, words);
        var forum = words.Forum(facts.Forum);
        if (!facts.IsViolated)
            return Unknown(facts, form, words, expected);
        var key = words.Name(form.By, facts.Key!);
        if (form.By.Property == Property.Person)
            return Person(facts, words, expected, key, here, there);
        return facts.Deviation switch
        {
            Deviation.TooFew => new(expected, words.Say($"{key} is missing among {here}", $"{key} mangler blandt {here}"),
                words.Say($"{forum}: {key} is found among {there} but not among {here}.", $"{forum}: {key} findes blandt {there}, men ikke blandt {here}."),
                words.Say($"Appoint {here} for {key} to {forum}.", $"Udpeg {here} for {key} til {forum}.")),
            Deviation.Shared => new(expected, words.Say($"{key} is found among both", $"{key} findes blandt begge"),
                words.Say($"{forum}: {key} is found both among {here} and among {there}.", $"{forum}: {key} findes både blandt {here} og blandt {there}."),
                words.Say($"Let {key} leave one of the two.", $"Lad {key} udtræde af en af de to.")),
            _ => new(expected, words.Say($"{key} is found only among {here}", $"{key} findes kun blandt {here}"),
                words.Say($"{forum}: {key} is found among {here} but not among {there}.", $"{forum}: {key} findes blandt {here}, men ikke blandt {there}."),
                words.Say($"Let {key} leave {forum}, or appoint {there} for {key}.", $"Lad {key} udtræde af {forum}, eller udpeg {there} for {key}.")),
        };
    }

    /// <summary>A comparison that cannot be settled.</summary>
    public static FindingText Unknown(FindingDetails facts, SetConstraint form, Wording words, string expected)
    {
        var who = facts.Key is { } key ? words.Say($" for {words.Name(form.By, key)}", $" for {words.Name(form.By, key)}") : "";
        return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
            words.Say($"{words.Forum(facts.Forum)}: it is not known{who} whether this holds, since {PlainTexts.Why(facts, words)}: {expected}",
                $"{words.Forum(facts.Forum)}: det vides ikke{who}, om dette er opfyldt, da {PlainTexts.Why(facts, words)}: {expected}"),
            PlainTexts.Record(facts, words));
    }

    private static FindingText Person(FindingDetails facts, Wording words, string expected, string who, string here, string there)
    {
        var forum = words.Forum(facts.Forum);
        return facts.Deviation switch
        {
            Deviation.TooFew => new(expected, words.Say($"{who} is not", $"{who} er det ikke"),
                words.Say($"{forum}: {who} is among {there}, but not among {here}.", $"{forum}: {who} er blandt {there}, men ikke blandt {here}."),
                words.Say($"Make {who} one of {here}.", $"Optag {who} blandt {here}.")),
            Deviation.Shared => new(expected, words.Say($"{who} is both", $"{who} er begge dele"),
                words.Say($"{forum}: {who} is both among {here} and among {there}.", $"{forum}: {who} er både blandt {here} og blandt {there}."),
                words.Say($"Let {who} give up one of the two.", $"Lad {who} afgive den ene af de to pladser.")),
            _ => new(expected, words.Say($"{who} is only among {here}", $"{who} er kun blandt {here}"),
                words.Say($"{forum}: {who} is among {here}, but not among {there}.", $"{forum}: {who} er blandt {here}, men ikke blandt {there}."),
                words.Say($"Make {who} one of {there}, or let somebody who is take the place.", $"Optag {who} blandt {there}, eller lad en, der er det, overtage pladsen.")),
        };
    }

    private static FindingText Overlap(FindingDetails facts, SetConstraint form, Wording words)
    {
        var expected = FormWords.Demand(form, words);
        if (!facts.IsViolated)
            return Unknown(facts, form, words, expected);
        var found = facts.Possible ?? facts.Certain;
        var keys = found == 1 ? words.KeyWord(form.By) : words.KeyWords(form.By);
        var here = SelectionWords.Plural(form.Members, words);
        var there = SelectionWords.Plural(form.With, words);
        return new(expected, words.Say($"{found} {keys} in common", $"{found} {keys} til fælles"),
            words.Say($"{Wording.Capital(here)} in {words.Forum(facts.Forum)} and {there} have {found} {keys} in common; at least {form.Min} {(form.Min == 1 ? "is" : "are")} required.",
                $"{Wording.Capital(here)} i {words.Forum(facts.Forum)} og {there} har {found} {keys} til fælles; der kræves mindst {form.Min}."),
            words.Say($"Appoint members so that both have {form.Min - found} more of the same {words.KeyWords(form.By)}.",
                $"Udpeg medlemmer, så begge har {form.Min - found} flere af de samme {words.KeyWords(form.By)}."));
    }
}
