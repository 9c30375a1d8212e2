namespace GovernanceRules;

/// <summary>The words of meetings.</summary>
internal static class MeetingTexts
{
    public static FindingText Years(FindingDetails facts, Wording words)
    {
        var forum = words.Forum(facts.Forum);
        var expected = words.Say($"{words.Amount(facts.Bounds)} ordinary meetings a year", $"{words.Amount(facts.Bounds)} ordinære møder om året");
        var actual = words.Say($"{facts.Certain} in {facts.Key}", $"{facts.Certain} i {facts.Key}");
        if (!facts.IsViolated)
            return new(expected, actual,
                words.Say($"It is not known whether {forum} held {words.Amount(facts.Bounds)} ordinary meetings in {facts.Key}: {facts.Certain} are recorded, and the register is not complete for it.",
                    $"Det vides ikke, om {forum} holdt {words.Amount(facts.Bounds)} ordinære møder i {facts.Key}: {facts.Certain} er registreret, og registret er ikke komplet for det."),
                words.Say($"Record all meetings of {forum} in {facts.Key}.", $"Registrér alle møder i {forum} i {facts.Key}."));
        return new(expected, actual,
            words.Say($"{forum} held {facts.Certain} ordinary meetings in {facts.Key}; {CountTexts.Required(facts, words)}.",
                $"{forum} holdt {facts.Certain} ordinære møder i {facts.Key}; {CountTexts.Required(facts, words)}."),
            facts.Deviation == Deviation.TooFew
                ? words.Say("Plan the missing meetings for the coming year, and record why they were left out.", "Planlæg de manglende møder i det kommende år, og notér, hvorfor de udgik.")
                : words.Say("Plan fewer meetings, or record the surplus ones as extraordinary.", "Planlæg færre møder, eller registrér de overskydende som ekstraordinære."));
    }

    public static FindingText Before(FindingDetails facts, MeetsBeforeConstraint form, Wording words)
    {
        var here = words.Forum(facts.Forum);
        var there = words.Forum(form.Forum.Text);
        var expected = words.Say($"a meeting {When(form, words)} each meeting of {there}", $"et møde {When(form, words)} hvert møde i {there}");
        if (facts.Key is not { } date)
            return new(expected, words.Say("not all meetings are recorded", "ikke alle møder er registreret"),
                words.Say($"It is not known whether {here} met {When(form, words)} each meeting of {there}, since the register is not complete for {there}.",
                    $"Det vides ikke, om {here} holdt møde {When(form, words)} hvert møde i {there}, da registret ikke er komplet for {there}."),
                words.Say($"Record all meetings of {there}.", $"Registrér alle møder i {there}."));
        return facts.IsViolated
            ? new(expected, words.Say($"none before {date}", $"intet før {date}"),
                words.Say($"{there} met on {date}, but {here} had not met {Lacking(form, words)}.", $"{there} holdt møde den {date}, men {here} havde ikke holdt møde {Lacking(form, words)}."),
                words.Say($"Plan a meeting of {here} {When(form, words)} the next meeting of {there}.", $"Planlæg et møde i {here} {When(form, words)} det næste møde i {there}."))
            : new(expected, words.Say($"not all meetings before {date} are recorded", $"ikke alle møder før {date} er registreret"),
                words.Say($"It is not known whether {here} met {When(form, words)} the meeting of {there} on {date}, since the meetings of the two are not all recorded.",
                    $"Det vides ikke, om {here} holdt møde {When(form, words)} mødet i {there} den {date}, da ikke alle møder i de to fora er registreret."),
                words.Say($"Record all meetings of {here} and {there} before {date}.", $"Registrér alle møder i {here} og {there} før {date}."));
    }

    private static string Lacking(MeetsBeforeConstraint form, Wording words) => form.GivesDays
        ? words.Say($"{When(form, words)} that", $"{When(form, words)} det")
        : words.Say("since the meeting before", "siden det forrige møde");

    public static string When(MeetsBeforeConstraint form, Wording words) => (form.MinDays, form.MaxDays) switch
    {
        ({ } min, { } max) => words.Say($"{min} to {max} days before", $"{min} til {max} dage før"),
        ({ } min, null) => words.Say($"at least {min} days before", $"mindst {min} dage før"),
        (null, { } max) => words.Say($"at most {max} days before", $"højst {max} dage før"),
        _ => words.Say("before", "før"),
    };
}
