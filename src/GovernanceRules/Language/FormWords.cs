namespace GovernanceRules;

/// <summary>What a plain form demands, as one sentence.</summary>
internal static class FormWords
{
    public static string Demand(Form form, Wording words) => form switch
    {
        CountForm count => Count(count, words),
        CompareForm compare => Compare(compare, words),
        EveryForm every => Every(every, words),
        _ => "",
    };

    private static string Count(CountForm form, Wording words)
    {
        var counted = form.Of == Subject.Members ? SelectionWords.Plural(form.Members, words) : SelectionWords.Things(form.Of, form.Members, words);
        if (form.Distinct is { } distinct)
            counted = words.Say($"different values of {words.KeyWord(distinct)} among {counted}", $"forskellige værdier af {words.KeyWord(distinct)} blandt {counted}");
        var sentence = form.Per is not { } per
            ? words.Say($"There are {words.Amount(form.Bounds)} {counted}", $"Der er {words.Amount(form.Bounds)} {counted}")
            : words.Say($"For each {words.KeyWord(per)}{Over(form, words)} there are {words.Amount(form.Bounds)} {counted}",
                $"For hver {words.KeyWord(per)}{Over(form, words)} er der {words.Amount(form.Bounds)} {counted}");
        foreach (var (key, bounds) in form.Except.OrderBy(e => e.Key, CodePointComparer.Instance))
            sentence += words.Say($"; for {words.Name(form.Per ?? Facet.Person, key)} {words.Amount(bounds)}",
                $"; for {words.Name(form.Per ?? Facet.Person, key)} {words.Amount(bounds)}");
        return sentence + ".";
    }

    private static string Over(CountForm form, Wording words)
    {
        var over = form.EffectiveOver;
        if (over == GovernanceRules.Over.Present)
            return words.Say(" that occurs", ", der forekommer,");
        if (over != GovernanceRules.Over.All)
            return words.Say($" of {List(form, over, words)}", $" af {List(form, over, words)}");
        if (form.Among is not { IsEmpty: false } among)
            return "";
        return " " + SelectionWords.Asked(among, words);
    }

    private static string List(CountForm form, Over over, Wording words) =>
        Wording.Joined(over.Keys.Select(k => words.Name(form.Per!.Value, k.Text)), words.Say("and", "og"));

    private static string Compare(CompareForm form, Wording words)
    {
        var here = SelectionWords.Plural(form.Members, words);
        var there = SelectionWords.Plural(form.With, words);
        var key = words.KeyWord(form.By);
        return form.Relation switch
        {
            Relation.Subset => words.Say($"Each {key} of {here} is one of {there}.", $"Hver {key} blandt {here} findes også blandt {there}."),
            Relation.Superset => words.Say($"Each {key} of {there} is one of {here}.", $"Hver {key} blandt {there} findes også blandt {here}."),
            Relation.Equal => words.Say($"Each {key} of {here} is one of {there}, and the other way round.", $"Hver {key} blandt {here} findes også blandt {there}, og omvendt."),
            Relation.Disjoint => words.Say($"No {key} of {here} is one of {there}.", $"Ingen {key} blandt {here} findes også blandt {there}."),
            _ => words.Say($"At least {form.Min} times the same {key} is found among {here} and {there}.", $"Mindst {form.Min} gange findes samme {key} blandt {here} og {there}."),
        };
    }

    private static string Every(EveryForm form, Wording words)
    {
        var each = form.Of == Subject.Members ? SelectionWords.Plural(form.Members, words) : SelectionWords.Things(form.Of, form.Members, words);
        var asked = SelectionWords.Asked(form.Is, words);
        return words.Say($"All {each} are {asked}.", $"Alle {each} er {asked}.");
    }
}
