namespace GovernanceRules;

/// <summary>The words of findings in plain forms: counts, keys and members.</summary>
internal static class PlainTexts
{
    public static FindingText Of(FindingFacts facts, Wording words) => facts.Form switch
    {
        CountForm count => CountTexts.Of(facts, count, words),
        CompareForm compare => CompareTexts.Of(facts, compare, words),
        EveryForm every => EveryTexts.Of(facts, every, words),
        _ => throw new InvalidOperationException($"No words for {facts.Form.GetType().Name}."),
    };

    /// <summary>What would settle an unknown finding.</summary>
    public static string Record(FindingFacts facts, Wording words)
    {
        var values = facts.SettledBy.Take(3).Select(s => words.Say($"`{s.Value}` of {Who(s, words)}", $"`{s.Value}` for {Who(s, words)}")).ToList();
        var rest = facts.SettledBy.Length - values.Count;
        if (rest > 0)
            values.Add(words.Say($"{rest} more", $"{rest} mere"));
        var fora = facts.UnrecordedFora.Select(words.Forum).ToList();
        if (fora.Count > 0)
            values.Add(words.Say($"all who sit in {Wording.Joined(fora, "and")}", $"alle, der sidder i {Wording.Joined(fora, "og")}"));
        return values.Count == 0
            ? words.Say("Record what the constraint looks at.", "Registrér det, kravet ser på.")
            : words.Say($"Record {Wording.Joined(values, "and")}.", $"Registrér {Wording.Joined(values, "og")}.");
    }

    /// <summary>Why it is not known, as the end of a sentence.</summary>
    public static string Why(FindingFacts facts, Wording words)
    {
        if (facts.UnrecordedFora.Length > 0)
            return words.Say($"the register is not complete for {Wording.Joined(facts.UnrecordedFora.Select(words.Forum), "and")}",
                $"registret er ikke komplet for {Wording.Joined(facts.UnrecordedFora.Select(words.Forum), "og")}");
        return facts.SettledBy.Length == 0
            ? words.Say("not everything that it depends on is recorded", "ikke alt, det afhænger af, er registreret")
            : words.Say($"`{facts.SettledBy[0].Value}` of {Who(facts.SettledBy[0], words)} is not recorded",
                $"`{facts.SettledBy[0].Value}` for {Who(facts.SettledBy[0], words)} er ikke registreret");
    }

    private static string Who(Settlement settlement, Wording words) => words.Name(Facet.Person, settlement.Person);
}
