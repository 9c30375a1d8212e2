using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of the built-in constraints.</summary>
internal static class BuiltInTexts
{
    public static FindingText MembershipOutsidePeriod(Wording words, Forum forum, string person)
    {
        var name = words.Forum(forum.Id.Text);
        var who = words.Name(Property.Person, person);
        return new(
            words.Say($"memberships of {name} lie {words.Span(forum.InForce)}", $"medlemskaber af {name} ligger {words.Span(forum.InForce)}"),
            words.Say($"{who} sits there that day", $"{who} sidder der den dag"),
            words.Say($"{who} sits in {name}, which is not in force that day; it is in force {words.Span(forum.InForce)}.",
                $"{who} sidder i {name}, som ikke findes den dag; forummet findes {words.Span(forum.InForce)}."),
            words.Say($"End the membership of {who} in {name}, or correct when the forum is in force.",
                $"Afslut medlemskabet for {who} i {name}, eller ret, hvornår forummet findes."));
    }

    public static FindingText MeetingOutsidePeriod(Wording words, Forum forum, Meeting meeting)
    {
        var name = words.Forum(forum.Id.Text);
        var day = Wording.Day(meeting.Date);
        return new(
            words.Say($"meetings of {name} lie {words.Span(forum.InForce)}", $"møder i {name} ligger {words.Span(forum.InForce)}"),
            words.Say($"a meeting on {day}", $"et møde den {day}"),
            words.Say($"{name} met on {day}, when it was not in force; it is in force {words.Span(forum.InForce)}.",
                $"{name} holdt møde den {day}, hvor forummet ikke fandtes; det findes {words.Span(forum.InForce)}."),
            words.Say($"Correct the date of the meeting, or when {name} is in force.", $"Ret mødets dato, eller hvornår {name} findes."));
    }

    public static FindingText StepOutsidePeriod(Wording words, Forum forum, Matter matter, MatterStep step)
    {
        var name = words.Forum(forum.Id.Text);
        var day = Wording.Day(step.Date);
        return new(
            words.Say($"steps in {name} lie {words.Span(forum.InForce)}", $"skridt i {name} ligger {words.Span(forum.InForce)}"),
            words.Say($"a step on {day}", $"et skridt den {day}"),
            words.Say($"`{matter.Id}` was before {name} on {day}, when it was not in force; it is in force {words.Span(forum.InForce)}.",
                $"`{matter.Id}` var i {name} den {day}, hvor forummet ikke fandtes; det findes {words.Span(forum.InForce)}."),
            words.Say($"Correct the date of the step, or when {name} is in force.", $"Ret skridtets dato, eller hvornår {name} findes."));
    }

    public static FindingText WaiverUnused(Wording words, Waiver waiver) => new(
        words.Say("a waiver covers something that is violated", "en dispensation dækker noget, der er overtrådt"),
        words.Say("nothing that it covers is violated", "intet, den dækker, er overtrådt"),
        words.Say($"The waiver of {Covered(words, waiver)}, decided by `{waiver.DecidedBy}` on {Wording.Day(waiver.DecidedOn)}, is in force but covers no violation.",
            $"Dispensationen fra {Covered(words, waiver)}, besluttet af `{waiver.DecidedBy}` den {Wording.Day(waiver.DecidedOn)}, gælder, men dækker ingen overtrædelse."),
        words.Say("End the waiver, or correct the forum or the key that it names.", "Afslut dispensationen, eller ret det forum eller den nøgle, den nævner."));

    public static FindingText WaiverExpired(Wording words, Waiver waiver) => new(
        words.Say("what a waiver covered is mended before it ends", "det, en dispensation dækkede, er bragt i orden, før den udløber"),
        words.Say($"it ended on {Wording.Day(waiver.Period.To!.Value)}", $"den udløb den {Wording.Day(waiver.Period.To!.Value)}"),
        words.Say($"The waiver of {Covered(words, waiver)} ended on {Wording.Day(waiver.Period.To!.Value)}, and what it waived is still violated.",
            $"Dispensationen fra {Covered(words, waiver)} udløb den {Wording.Day(waiver.Period.To!.Value)}, og det, den dækkede, er stadig overtrådt."),
        words.Say($"Mend the violation, or ask `{waiver.DecidedBy}` for a new waiver.", $"Bring forholdet i orden, eller bed `{waiver.DecidedBy}` om en ny dispensation."));

    public static FindingText WaiverUnauthorised(Wording words, Waiver waiver, ImmutableArray<Identifier> bodies) => new(
        words.Say($"a waiver granted by {words.Or(bodies.Select(b => $"`{b}`"))}", $"en dispensation givet af {words.Or(bodies.Select(b => $"`{b}`"))}"),
        words.Say($"one granted by `{waiver.DecidedBy}`", $"en givet af `{waiver.DecidedBy}`"),
        words.Say($"The waiver of {Covered(words, waiver)} was decided by `{waiver.DecidedBy}`; only {words.Or(bodies.Select(b => $"`{b}`"))} may grant it, so it waives nothing.",
            $"Dispensationen fra {Covered(words, waiver)} er besluttet af `{waiver.DecidedBy}`; kun {words.Or(bodies.Select(b => $"`{b}`"))} kan give den, så den dækker intet."),
        words.Say($"Take the deviation to {words.Or(bodies.Select(b => $"`{b}`"))}.", $"Forelæg afvigelsen for {words.Or(bodies.Select(b => $"`{b}`"))}."));

    private static string Covered(Wording words, Waiver waiver)
    {
        var text = $"`{waiver.Constraint}`";
        if (waiver.Forum is { } forum)
            text += words.Say($" for {words.Forum(forum.Text)}", $" for {words.Forum(forum.Text)}");
        if (waiver.Key is { } key)
            text += words.Say($" and `{key}`", $" og `{key}`");
        return text;
    }
}
