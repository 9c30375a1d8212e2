namespace GovernanceRules;

/// <summary>The words of findings in plain forms: counts, keys and members.</summary>
internal static class PlainTexts
{
    public static FindingText Of(FindingDetails facts, Wording words) => facts.Primitive switch
    {
        CountConstraint count => CountTexts.Of(facts, count, words),
        SetConstraint compare => CompareTexts.Of(facts, compare, words),
        ForAllConstraint every => EveryTexts.Of(facts, every, words),
        _ => throw new InvalidOperationException($"No words for {facts.Primitive.GetType().Name}."),
    };

    /// <summary>What would settle an unknown finding.</summary>
    public static string Record(FindingDetails facts, Wording words)
    {
        var values = facts.ResolvedBy.Take(3).Select(s => words.Say($"`{s.Value}` of {Who(s, words)}", $"`{s.Value}` for {Who(s, words)}")).ToList();
        var rest = facts.ResolvedBy.Length - values.Count;
        if (rest > 0)
            values.Add(words.Say($"{rest} more", $"{rest} mere"));
        var fora = facts.UnrecordedFora.Select(words.Forum).ToList();
        if (fora.Count > 0)
            values.Add(words.Say($"all who sit in {Wording.Joined(fora, "and")}", $"alle, der sidder i {Wording.Joined(fora, "og")}"));
        if (values.Count == 0 && facts.Primitive is CountConstraint { Of: Subject.Fora } or ForAllConstraint { Of: Subject.Fora })
            return words.Say("List in the register which fora exist, or say that it covers all fora.", "Anfør i registret, hvilke fora der findes, eller angiv, at det dækker alle fora.");
        return values.Count == 0
            ? words.Say("Record what the constraint looks at.", "Registrér det, kravet ser på.")
            : words.Say($"Record {Wording.Joined(values, "and")}.", $"Registrér {Wording.Joined(values, "og")}.");
    }

    /// <summary>Why it is not known, as the end of a sentence.</summary>
    public static string Why(FindingDetails facts, Wording words)
    {
        if (facts.UnrecordedFora.Length > 0)
            return words.Say($"the register is not complete for {Wording.Joined(facts.UnrecordedFora.Select(words.Forum), "and")}",
                $"registret ikke er komplet for {Wording.Joined(facts.UnrecordedFora.Select(words.Forum), "og")}");
        if (facts.Primitive is CountConstraint { Of: Subject.Fora } or ForAllConstraint { Of: Subject.Fora })
            return words.Say("the register does not show all of them", "registret ikke viser dem alle");
        return facts.ResolvedBy.Length == 0
            ? words.Say("not everything that it depends on is recorded", "ikke alt, det afhænger af, er registreret")
            : words.Say($"`{facts.ResolvedBy[0].Value}` of {Who(facts.ResolvedBy[0], words)} is not recorded",
                $"`{facts.ResolvedBy[0].Value}` for {Who(facts.ResolvedBy[0], words)} ikke er registreret");
    }

    private static string Who(MissingData settlement, Wording words) => words.Name(Property.Person, settlement.Person);
}
