namespace GovernanceRules;

/// <summary>The words of counts.</summary>
internal static class CountTexts
{
    public static FindingText Of(FindingDetails facts, CountConstraint form, Wording words)
    {
        var forum = words.Forum(facts.Forum);
        var expected = Expected(facts, words);
        var actual = Actual(facts, form, words);
        if (facts is { PerhapsAsked: true, Key: { } perhaps, GroupingKey: { } per })
            return new(expected, actual,
                words.Say($"It is not known whether {words.Name(per, perhaps)} is one of those of which {forum} must have {expected}, since not all that tells is recorded; it has {facts.Certain}.",
                    $"Det vides ikke, om {words.Name(per, perhaps)} er blandt dem, som {forum} skal have {expected} fra, da ikke alt, der afgør det, er registreret; der er {facts.Certain}."),
                words.Say($"Record the kind, the sector and the clusters of {words.Name(per, perhaps)}.", $"Registrér type, sektor og klynger for {words.Name(per, perhaps)}."));
        return facts.IsViolated
            ? new(expected, actual,
                facts.Forum is null || form.Of != Subject.Members
                    ? words.Say($"There {(facts.Certain == 1 && facts.Possible == 1 ? "is" : "are")} {actual}; {Required(facts, words)}.", $"Der er {actual}; {Required(facts, words)}.")
                    : words.Say($"{forum} has {actual}; {Required(facts, words)}.", $"{forum} har {actual}; {Required(facts, words)}."),
                Suggestion(facts, form, words))
            : new(expected, actual, facts.Forum is null || form.Of != Subject.Members
                ? words.Say(
                    $"It is not known whether there are {Asked(facts, form, words)}: {actual}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om der er {Asked(facts, form, words)}: {actual}, da {PlainTexts.Why(facts, words)}.")
                : words.Say(
                    $"It is not known whether {forum} has {Asked(facts, form, words)}: {actual}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om {forum} har {Asked(facts, form, words)}: {actual}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
    }

    /// <summary>The bounds in words, shares with the number that they come to.</summary>
    public static string Expected(FindingDetails facts, Wording words)
    {
        var amount = words.Amount(facts.Bounds);
        if (!facts.Bounds.HasShare || !facts.IsViolated)
            return amount;
        var least = facts.Bounds.Min is { IsShare: true } min ? min.AtLeast(facts.Total) : (long?)null;
        var most = facts.Bounds.Max is { IsShare: true } max ? max.AtMost(facts.Total) : (long?)null;
        return (least, most) switch
        {
            ({ } from, { } to) => words.Say($"{amount} ({from} to {to} of {facts.Total})", $"{amount} ({from} til {to} af {facts.Total})"),
            ({ } from, null) => words.Say($"{amount} ({from} of {facts.Total})", $"{amount} ({from} af {facts.Total})"),
            _ => words.Say($"{amount} ({most} of {facts.Total})", $"{amount} ({most} af {facts.Total})"),
        };
    }

    /// <summary>What is asked, as the end of a sentence: <c>exactly 7 are required</c>.</summary>
    public static string Required(FindingDetails facts, Wording words)
    {
        if (facts.Bounds.Max is { Numerator: 0 } && (facts.Bounds.Min?.Numerator ?? 0) == 0)
            return words.Say("there may be none", "der må ikke være nogen");
        var one = facts.Bounds is { Min: { IsShare: false, Numerator: 1 } } && (facts.Bounds.Max is null || facts.Bounds.Max == facts.Bounds.Min);
        return facts.Bounds.Min is null
            ? words.Say($"there may be {Expected(facts, words)}", $"der må være {Expected(facts, words)}")
            : words.Say($"{Expected(facts, words)} {(one ? "is" : "are")} required", $"der kræves {Expected(facts, words)}");
    }

    public static string Actual(FindingDetails facts, CountConstraint form, Wording words)
    {
        if (facts.IsViolated && facts.Possible == facts.Certain)
            return facts.Certain == 0
                ? words.Say($"no {Group(facts, form, words)}", $"ingen {Group(facts, form, words)}")
                : $"{Wording.Number(facts.Certain)} {Group(facts, form, words, facts.Certain != 1)}";
        if (facts.IsViolated && facts.Deviation == Deviation.TooFew)
            return words.Say($"at most {facts.Possible} {Group(facts, form, words)}", $"højst {facts.Possible} {Group(facts, form, words)}");
        if (facts.IsViolated)
            return words.Say($"at least {facts.Certain} {Group(facts, form, words)}", $"mindst {facts.Certain} {Group(facts, form, words)}");
        return facts.Possible is { } most
            ? words.Say($"{facts.Certain} for certain, {most} at most", $"{facts.Certain} med sikkerhed, højst {most}")
            : words.Say($"{facts.Certain} for certain, perhaps more", $"{facts.Certain} med sikkerhed, måske flere");
    }

    /// <summary>Who is counted: members, things, or what they have that differs.</summary>
    public static string Noun(CountConstraint form, Wording words, bool plural)
    {
        if (form.Distinct is { } distinct)
            return words.Say($"{(plural ? "different " + words.KeyWords(distinct) : words.KeyWord(distinct))} among {SelectionWords.Plural(form.Members, words)}",
                $"{(plural ? "forskellige " + words.KeyWords(distinct) : words.KeyWord(distinct))} blandt {SelectionWords.Plural(form.Members, words)}");
        return form.Of != Subject.Members ? SelectionWords.Things(form.Of, form.Members, words, plural)
            : plural ? SelectionWords.Plural(form.Members, words) : SelectionWords.Singular(form.Members, words);
    }

    /// <summary>How many of whom are asked for.</summary>
    public static string Asked(FindingDetails facts, CountConstraint form, Wording words) => words.Amount(facts.Bounds, plural => Group(facts, form, words, plural));

    /// <summary>Who is counted, with what the key adds.</summary>
    public static string Group(FindingDetails facts, CountConstraint form, Wording words, bool plural = true)
    {
        var group = Noun(form, words, plural);
        return facts.GroupingKey is { } kind && facts.Key is { } key ? group + SelectionWords.With(kind, words.Name(kind, key), words, form.Of != Subject.Members) : group;
    }

    public static string Suggestion(FindingDetails facts, CountConstraint form, Wording words)
    {
        var forum = words.Forum(facts.Forum);
        if (form.Of != Subject.Members)
            return words.Say($"Correct which {SelectionWords.Things(form.Of, Selection.Everything, words)} are declared, or the charter.",
                $"Ret, hvilke {SelectionWords.Things(form.Of, Selection.Everything, words)} der er angivet, eller ret charteret.");
        var missing = (facts.Bounds.Min?.AtLeast(facts.Total) ?? 1) - (facts.Possible ?? facts.Certain);
        var surplus = facts.Certain - (facts.Bounds.Max?.AtMost(facts.Total) ?? 0);
        if (form.Distinct is { } distinct)
            return facts.Deviation == Deviation.TooFew
                ? words.Say($"Appoint members so that {missing} more {words.KeyWords(distinct)} are there.", $"Udpeg medlemmer, så der kommer {missing} flere {words.KeyWords(distinct)}.")
                : words.Say($"Let members leave so that {surplus} fewer {words.KeyWords(distinct)} are there.", $"Lad medlemmer udtræde, så der bliver {surplus} færre {words.KeyWords(distinct)}.");
        if (facts.Deviation == Deviation.TooFew)
        {
            if (facts.Certain == 0)
                return words.Say($"Appoint {missing} {Group(facts, form, words, missing != 1)} to {forum}.", $"Udpeg {missing} {Group(facts, form, words, missing != 1)} til {forum}.");
            return words.Say($"Appoint {missing} more {Group(facts, form, words, missing != 1)} to {forum}.",
                $"Udpeg {missing} {(missing == 1 ? "ekstra" : "flere")} {Group(facts, form, words, missing != 1)} til {forum}.");
        }

        return surplus == facts.Certain
            ? words.Say($"Let the {surplus} {Group(facts, form, words, surplus != 1)} leave {forum}.", $"Lad {surplus} {Group(facts, form, words, surplus != 1)} udtræde af {forum}.")
            : words.Say($"Let {surplus} of the {facts.Certain} {Group(facts, form, words)} leave {forum}.", $"Lad {surplus} af de {facts.Certain} {Group(facts, form, words)} udtræde af {forum}.");
    }
}
