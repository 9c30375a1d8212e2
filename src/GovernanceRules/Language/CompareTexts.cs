namespace GovernanceRules;

/// <summary>The words of comparisons.</summary>
internal static class CompareTexts
{
    public static FindingText Of(FindingFacts facts, CompareForm form, Wording words)
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
        return facts.Side switch
        {
            Side.Missing => new(expected, words.Say($"{key} is missing among {here}", $"{key} mangler blandt {here}"),
                words.Say($"{forum}: {key} is found among {there} but not among {here}.", $"{forum}: {key} findes blandt {there}, men ikke blandt {here}."),
                words.Say($"Appoint {here} for {key} to {forum}.", $"Udpeg {here} for {key} til {forum}.")),
            Side.Common => new(expected, words.Say($"{key} is found among both", $"{key} findes blandt begge"),
                words.Say($"{forum}: {key} is found both among {here} and among {there}.", $"{forum}: {key} findes både blandt {here} og blandt {there}."),
                words.Say($"Let {key} leave one of the two.", $"Lad {key} udtræde af en af de to.")),
            _ => new(expected, words.Say($"{key} is found only among {here}", $"{key} findes kun blandt {here}"),
                words.Say($"{forum}: {key} is found among {here} but not among {there}.", $"{forum}: {key} findes blandt {here}, men ikke blandt {there}."),
                words.Say($"Let {key} leave {forum}, or appoint {there} for {key}.", $"Lad {key} udtræde af {forum}, eller udpeg {there} for {key}.")),
        };
    }

    /// <summary>A comparison that cannot be settled.</summary>
    public static FindingText Unknown(FindingFacts facts, CompareForm form, Wording words, string expected)
    {
        var who = facts.Key is { } key ? words.Say($" for {words.Name(form.By, key)}", $" for {words.Name(form.By, key)}") : "";
        return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
            words.Say($"{words.Forum(facts.Forum)}: it is not known{who} whether this holds, since {PlainTexts.Why(facts, words)}: {expected}",
                $"{words.Forum(facts.Forum)}: det vides ikke{who}, om dette er opfyldt, da {PlainTexts.Why(facts, words)}: {expected}"),
            PlainTexts.Record(facts, words));
    }

    private static FindingText Overlap(FindingFacts facts, CompareForm form, Wording words)
    {
        var key = words.KeyWord(form.By);
        var expected = FormWords.Demand(form, words);
        if (!facts.IsViolated)
            return Unknown(facts, form, words, expected);
        var found = facts.Possible ?? facts.Certain;
        return new(expected, words.Say($"{found} in common", $"{found} til fælles"),
            words.Say($"{words.Forum(facts.Forum)}: {SelectionWords.Plural(form.Members, words)} and {SelectionWords.Plural(form.With, words)} have {found} in common by {key}; at least {form.Min} is required.",
                $"{words.Forum(facts.Forum)}: {SelectionWords.Plural(form.Members, words)} og {SelectionWords.Plural(form.With, words)} har {found} til fælles efter {key}; der kræves mindst {form.Min}."),
            words.Say($"Appoint members of the same {key} to both.", $"Udpeg medlemmer med samme {key} begge steder."));
    }
}
