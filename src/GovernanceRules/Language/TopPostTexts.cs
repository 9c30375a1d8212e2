namespace GovernanceRules;

/// <summary>The words of roles that follow the highest post of another forum.</summary>
internal static class TopPostTexts
{
    public static FindingText Of(FindingDetails facts, Wording words, Identifier role, Identifier of, GroupingKey by)
    {
        var here = words.Forum(facts.Forum);
        var there = words.Forum(of.Text);
        var name = words.Role(role.Text);
        var theName = words.TheRole(role.Text);
        var kind = words.KeyWord(by);
        var expected = words.Say($"{theName} comes from the {kind} with the highest post in {there}", $"{theName} kommer fra den {kind}, der har den højeste post i {there}");
        if (facts.Key is not { } id)
            return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
                facts.ResolvedBy.IsEmpty && facts.UnrecordedFora.IsEmpty
                    ? words.Say($"It is not known from which {kind} {theName} of {here} must come, since it cannot be told who holds the highest post in {there}.",
                        $"Det vides ikke, hvilken {kind} {theName} i {here} skal komme fra, da det ikke kan afgøres, hvem der har den højeste post i {there}.")
                    : words.Say($"It is not known whether {theName} of {here} comes from the {kind} with the highest post in {there}, since {PlainTexts.Why(facts, words)}.",
                        $"Det vides ikke, om {theName} i {here} kommer fra den {kind}, der har den højeste post i {there}, da {PlainTexts.Why(facts, words)}."),
                facts.ResolvedBy.IsEmpty && facts.UnrecordedFora.IsEmpty
                    ? words.Say($"Record who is chair and vice-chair of {there}.", $"Registrér, hvem der er formand og næstformand i {there}.")
                    : PlainTexts.Record(facts, words));
        var from = words.Name(by, id);
        if (!facts.IsViolated)
            return new(expected, words.Say($"{from} is uncertain", $"{from} er usikker"),
                words.Say($"It is not known whether {from} has both {theName} of {here} and the highest post in {there}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om {from} har både hvervet som {name} i {here} og den højeste post i {there}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
        return facts.Deviation == Deviation.TooFew
            ? new(expected, words.Say($"no {name} from {from}", $"ingen {name} fra {from}"),
                words.Say($"{from} holds the highest post in {there}, but {theName} of {here} does not come from there.",
                    $"{from} har den højeste post i {there}, men {theName} i {here} kommer ikke derfra."),
                words.Say($"Make somebody from {from} {name} of {here}.", $"Gør en fra {from} til {name} i {here}."))
            : new(expected, words.Say($"a {name} from {from}", $"en {name} fra {from}"),
                words.Say($"{Wording.Capital(theName)} of {here} comes from {from}, which does not hold the highest post in {there}.",
                    $"{Wording.Capital(theName)} i {here} kommer fra {from}, som ikke har den højeste post i {there}."),
                words.Say($"Let {theName} from {from} give way to one from where the highest post in {there} is.",
                    $"Lad {theName} fra {from} vige for en derfra, hvor den højeste post i {there} er."));
    }
}
