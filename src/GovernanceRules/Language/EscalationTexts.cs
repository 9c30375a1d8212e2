namespace GovernanceRules;

/// <summary>The words of matters that did not go on as they should: where to, and what is first wrong.</summary>
internal static class EscalationTexts
{
    public static FindingText Of(EscalationViolation breach, MatterReading matter, DecisionDay day, Wording words)
    {
        var text = breach.Lead switch
        {
            EscalationLead.To => To(breach, matter, words),
            EscalationLead.Assessment => Assessment(breach, matter, day, words),
            EscalationLead.Route => Route(breach, matter, words),
            _ => Next(breach, matter, words),
        };
        return breach.Verdict == Verdict.Violated ? text : Unknown(breach, matter, text, words);
    }

    private static FindingText To(EscalationViolation breach, MatterReading matter, Wording words)
    {
        var (id, to) = (Wording.Quoted(matter.Id), PlaceWords.Fora(breach.Escalation.To, words));
        return new(
            words.Say($"decided or approved in {to}, or above it", $"besluttet eller godkendt i {to} eller højere oppe"),
            Settled(breach, words),
            words.Say($"{id} was to be decided in {to} or above; it was {Settled(breach, words)}.",
                $"{id} skulle besluttes i {to} eller højere oppe; sagen blev {Settled(breach, words)}."),
            words.Say($"Take {id} to {to}.", $"Forelæg {id} for {to}."));
    }

    private static FindingText Assessment(EscalationViolation breach, MatterReading matter, DecisionDay day, Wording words)
    {
        var (id, by) = (Wording.Quoted(matter.Id), PlaceWords.Roles(breach.Escalation.AssessedBy, words));
        var from = CameFrom(breach, matter, day, words);
        return new(
            words.Say($"assessed by {by} in {from} before it goes on", $"vurderet af {by} i {from}, før sagen går videre"),
            words.Say("no such assessment is recorded before", "ingen sådan vurdering er registreret før"),
            words.Say($"{id} was {Settled(breach, words)} without having been assessed by {by} in {from} first.",
                $"{id} blev {Settled(breach, words)} uden først at være vurderet af {by} i {from}."),
            words.Say($"Record the assessment of {by}, or let {by} assess {id}.", $"Registrér, at {id} er vurderet af {by}, eller få sagen vurderet."));
    }

    private static FindingText Route(EscalationViolation breach, MatterReading matter, Wording words)
    {
        var id = Wording.Quoted(matter.Id);
        var route = PlaceWords.Route(breach.Escalation.Route, words);
        var place = breach.Escalation.Route[breach.Place];
        var again = breach.There is { } there && PlaceTest.Does(there, place) != Truth.False ? words.Say(" again", " igen") : "";
        return new(
            route,
            Wrong(breach, words),
            words.Say($"{id} was to {PlaceWords.RouteToTake(breach.Escalation.Route, words)}; it was {Settled(breach, words)}, but {Wrong(breach, words)}.",
                $"{id} skulle {PlaceWords.RouteToTake(breach.Escalation.Route, words)}; sagen blev {Settled(breach, words)}, men {Wrong(breach, words)}."),
            Lacking(breach, words) is { } lacking ? words.Say($"Have {id} {lacking}.", $"Få {id} {lacking}.")
                : again.Length == 0 && PlaceWords.DoneAt(place, words) is { } done ? words.Say($"Have {id} {done}.", $"Få {id} {done}.")
                : words.Say($"Take {id} to {PlaceWords.Place(place, words)}{again}.", $"Forelæg {id} for {PlaceWords.Place(place, words)}{again}."));
    }

    /// <summary>What is first wrong on the route: not there at all, there before its turn, or there with another act.</summary>
    private static string Wrong(EscalationViolation breach, Wording words)
    {
        var place = breach.Escalation.Route[breach.Place];
        if (Lacking(breach, words) is { } lacking)
            return words.Say($"was never {lacking}", $"blev aldrig {lacking}");
        if (breach.There is not { } there)
            return words.Say($"never came to {PlaceWords.Where(place, words)}", $"kom aldrig til {PlaceWords.Where(place, words)}");
        var (at, day) = (PlaceWords.Place(there, words), Wording.Day(there.Date));
        return PlaceTest.Does(there, place) != Truth.False
            ? words.Say($"came too early to {at}, on {day}", $"kom for tidligt til {at}, den {day}")
            : PlaceWords.DoneAt(place, words) is { } asked ? words.Say($"was never {asked}", $"blev aldrig {asked}")
            : words.Say($"never came to {PlaceWords.Place(place, words)}", $"kom aldrig til {PlaceWords.Place(place, words)}");
    }

    /// <summary>What those of a place for all have not done: <c>approved by `PLO Nordjylland`</c>; nothing where they all have.</summary>
    private static string? Lacking(EscalationViolation breach, Wording words)
    {
        if (breach.Lacking.IsEmpty)
            return null;
        var acts = breach.Escalation.Route[breach.Place].Acts;
        var done = acts.IsEmpty ? words.Say("treated", "behandlet") : words.Or(acts.Select(a => PlaceWords.Done(a.Text, words)));
        var lacking = Wording.Joined(breach.Lacking.Select(l => PlaceWords.Name(l, words)), words.Say("and", "og"));
        return words.Say($"{done} by {lacking}", $"{done} af {lacking}");
    }

    private static FindingText Next(EscalationViolation breach, MatterReading matter, Wording words)
    {
        var id = Wording.Quoted(matter.Id);
        var (from, next) = (ConstraintWordings.Fora(breach.Escalation.From, words), PlaceWords.Fora(breach.Escalation.Next, words));
        return new(
            words.Say($"the step after {from} is in {next}", $"skridtet efter {from} er i {next}"),
            Step(breach, words),
            words.Say($"After {from}, {id} was to go to {next}; it was {Step(breach, words)}.", $"Efter {from} skulle {id} til {next}; sagen blev {Step(breach, words)}."),
            words.Say($"Take {id} to {next}.", $"Forelæg {id} for {next}."));
    }

    private static FindingText Unknown(EscalationViolation breach, MatterReading matter, FindingText text, Wording words)
    {
        var values = Wording.Joined(breach.SettledBy.Select(s => s.Person == matter.Id
            ? Wording.Quoted(s.Value)
            : words.Say($"`{s.Value}` of `{s.Person}`", $"`{s.Value}` for `{s.Person}`")), words.Say("and", "og"));
        var id = Wording.Quoted(matter.Id);
        return text with
        {
            Actual = words.Say($"not recorded: {values}", $"ikke registreret: {values}"),
            Message = words.Say($"It is not known whether {id} went on as it should, since not everything is recorded ({values}); expected: {text.Expected}.",
                $"Det vides ikke, om {id} gik videre, som sagen skulle, da ikke alt er registreret ({values}); forventet: {text.Expected}."),
            Suggestion = words.Say($"Record {values} of {id}.", $"Registrér {values} for {id}."),
        };
    }

    /// <summary>By what it was settled: <c>decided in `Temagruppen` on 2017-03-01</c>.</summary>
    private static string Settled(EscalationViolation breach, Wording words) =>
        breach.Step is null ? words.Say("settled elsewhere", "afgjort et andet sted") : Step(breach, words);

    private static string Step(EscalationViolation breach, Wording words)
    {
        var step = breach.Step!;
        var (done, where, day) = (PlaceWords.Done(step.Act.Text, words), PlaceWords.Place(step, words), Wording.Day(step.Date));
        return step.Forum is null
            ? words.Say($"{done} by {where} on {day}", $"{done} af {where} den {day}")
            : words.Say($"{done} in {where} on {day}", $"{done} i {where} den {day}");
    }

    /// <summary>The fora that the matter came from, where it is known which they are.</summary>
    private static string CameFrom(EscalationViolation breach, MatterReading matter, DecisionDay day, Wording words)
    {
        var test = new PlaceTest(day, matter);
        var fora = matter.Steps.Where(s => test.IsAt(s, breach.Escalation.From) == Truth.True).Select(s => PlaceWords.Place(s, words)).Distinct().ToList();
        return fora.Count == 0 ? ConstraintWordings.Fora(breach.Escalation.From, words) : words.Or(fora);
    }
}
