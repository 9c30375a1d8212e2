namespace GovernanceRules;

/// <summary>What a plain form demands, as one sentence.</summary>
internal static class FormWords
{
    public static string Demand(ConstraintPrimitive form, Wording words) => form switch
    {
        CountConstraint count => Count(count, words),
        SetConstraint compare => Compare(compare, words),
        ForAllConstraint every => Every(every, words),
        _ => "",
    };

    private static string Count(CountConstraint form, Wording words)
    {
        var amount = words.Amount(form.Bounds, plural => CountTexts.Noun(form, words, plural));
        var are = amount.Contains(" 1 ", StringComparison.Ordinal) && !form.Bounds.HasShare ? "is" : "are";
        var sentence = form.Per is not { } per
            ? words.Say($"There {are} {amount}", $"Der er {amount}")
            : words.Say($"For {words.Each(per)}{Over(form, words)} there {are} {amount}", $"For {words.Each(per)}{Over(form, words)} er der {amount}");
        foreach (var (key, bounds) in form.Except.OrderBy(e => e.Key, CodePointComparer.Instance))
            sentence += words.Say($"; for {words.Name(form.Per ?? Property.Person, key)} {words.Amount(bounds)}",
                $"; for {words.Name(form.Per ?? Property.Person, key)} {words.Amount(bounds)}");
        return sentence + ".";
    }

    private static string Over(CountConstraint form, Wording words)
    {
        var over = form.EffectiveDomain;
        if (over == GovernanceRules.KeyDomain.Present)
            return words.Say(" that occurs", ", der forekommer,");
        if (over != GovernanceRules.KeyDomain.All)
            return $" ({List(form, over, words)})";
        if (form.Filter is not { IsEmpty: false } among)
            return "";
        return " " + SelectionWords.Asked(among, words, true);
    }

    private static string List(CountConstraint form, KeyDomain over, Wording words) =>
        Wording.Joined(over.Keys.Select(k => words.Name(form.Per!.Value, k.Text)), words.Say("and", "og"));

    private static string Compare(SetConstraint form, Wording words)
    {
        var here = SelectionWords.Plural(form.Members, words);
        var there = SelectionWords.Plural(form.With, words);
        return form.Relation switch
        {
            Relation.Subset => words.Say($"{Each(form, words)} found among {here} is also found among {there}.", $"{Each(form, words)} blandt {here} findes også blandt {there}."),
            Relation.Superset => words.Say($"{Each(form, words)} found among {there} is also found among {here}.", $"{Each(form, words)} blandt {there} findes også blandt {here}."),
            Relation.Equal => words.Say($"{Each(form, words)} found among {here} is also found among {there}, and the other way round.", $"{Each(form, words)} blandt {here} findes også blandt {there}, og omvendt."),
            Relation.Disjoint => words.Say($"No {words.KeyWord(form.By)} is found both among {here} and among {there}.", $"Ingen {words.KeyWords(form.By)} findes både blandt {here} og blandt {there}."),
            _ => words.Say($"{Wording.Capital(here)} and {there} have at least {form.Min} {Common(form, words)} in common.", $"{Wording.Capital(here)} og {there} har mindst {form.Min} {Common(form, words)} til fælles."),
        };
    }

    private static string Each(SetConstraint form, Wording words) => Wording.Capital(words.Each(form.By));

    private static string Common(SetConstraint form, Wording words) => form.Min == 1 ? words.KeyWord(form.By) : words.KeyWords(form.By);

    private static string Every(ForAllConstraint form, Wording words)
    {
        var each = form.Of == Subject.Members ? SelectionWords.Plural(form.Members, words) : SelectionWords.Things(form.Of, form.Members, words);
        var asked = SelectionWords.Asked(form.Is, words, form.Of != Subject.Members);
        return words.Say($"All {each} are {asked}.", $"Alle {each} er {asked}.");
    }
}
