namespace GovernanceRules;

/// <summary>The words of matters that did not go on as they should: where to, and what is first wrong.</summary>
internal static class EscalationTexts
{
    public static FindingText Of(EscalationBreach breach, DecisionDay day, Wording words)
    {
        var text = breach.Lead switch
        {
            EscalationLead.To => To(breach, words),
            EscalationLead.Assessment => Assessment(breach, words),
            EscalationLead.Route => Route(breach, words),
            _ => Next(breach, words),
        };
        return breach.Verdict == Verdict.Violated ? text : Unknown(breach, text, words);
    }

    private static FindingText To(EscalationBreach breach, Wording words)
    {
        var (id, to) = (Wording.Quoted(breach.Matter.Id), PlaceWords.Fora(breach.Escalation.To, words));
        return new(
            words.Say($"decided or approved in {to}, or above it", $"besluttet eller godkendt i {to} eller derover"),
            Settled(breach, words),
            words.Say($"{id} goes on to {to} and is decided there or above, but it was {Settled(breach, words)}.",
                $"{id} går videre til {to} og besluttes der eller derover, men sagen blev {Settled(breach, words)}."),
            words.Say($"Take {id} to {to}.", $"Forelæg {id} for {to}."));
    }

    private static FindingText Assessment(EscalationBreach breach, Wording words)
    {
        var (id, by) = (Wording.Quoted(breach.Matter.Id), PlaceWords.Roles(breach.Escalation.AssessedBy, words));
        var from = ConstraintWordings.Fora(breach.Escalation.From, words);
        return new(
            words.Say($"assessed by {by} in {from} before it goes on", $"vurderet af {by} i {from}, før sagen går videre"),
            words.Say("no such assessment is recorded before", "ingen sådan vurdering er registreret før"),
            words.Say($"{id} was {Settled(breach, words)} without having been assessed by {by} in {from} first.",
                $"{id} blev {Settled(breach, words)} uden først at være vurderet af {by} i {from}."),
            words.Say($"Record the assessment of {by}, or let {by} assess {id}.", $"Registrér, at {id} er vurderet af {by}, eller få sagen vurderet."));
    }

    private static FindingText Route(EscalationBreach breach, Wording words)
    {
        var id = Wording.Quoted(breach.Matter.Id);
        var route = PlaceWords.Route(breach.Escalation.Route, words);
        var place = PlaceWords.Place(breach.Escalation.Route[breach.Place], words);
        return new(
            route,
            Wrong(breach, words),
            words.Say($"{id} was to go to {route}; it was {Settled(breach, words)}, but {Wrong(breach, words)}.",
                $"{id} skulle til {route}; sagen blev {Settled(breach, words)}, men {Wrong(breach, words)}."),
            words.Say($"Take {id} to {place}.", $"Forelæg {id} for {place}."));
    }

    /// <summary>What is first wrong on the route: not there at all, there before its turn, or there with another act.</summary>
    private static string Wrong(EscalationBreach breach, Wording words)
    {
        var place = breach.Escalation.Route[breach.Place];
        if (!breach.Lacking.IsEmpty)
        {
            var lacking = Wording.Joined(breach.Lacking.Select(l => PlaceWords.Name(l, words)), words.Say("and", "og"));
            var done = words.Or(place.Acts.Select(a => PlaceWords.Done(a.Text, words)));
            return done.Length == 0
                ? words.Say($"never came to {lacking}", $"kom aldrig til {lacking}")
                : words.Say($"was never {done} by {lacking}", $"blev aldrig {done} af {lacking}");
        }

        var where = PlaceWords.Place(place, words);
        if (breach.There is not { } there)
            return words.Say($"never came to {where}", $"kom aldrig til {where}");
        var (at, day) = (PlaceWords.Place(there, words), Wording.Day(there.Date));
        return PlaceTest.Does(there, place) != Kleene.No
            ? words.Say($"came to {at} on {day}, before its turn", $"kom til {at} den {day}, før det var dets tur")
            : words.Say($"was only {PlaceWords.Done(there.Act.Text, words)} in {at}{By(there, words)} on {day}", $"blev kun {PlaceWords.Done(there.Act.Text, words)} i {at}{By(there, words)} den {day}");
    }

    private static FindingText Next(EscalationBreach breach, Wording words)
    {
        var id = Wording.Quoted(breach.Matter.Id);
        var (from, next) = (ConstraintWordings.Fora(breach.Escalation.From, words), PlaceWords.Fora(breach.Escalation.Next, words));
        return new(
            words.Say($"the step after {from} is in {next}", $"skridtet efter {from} er i {next}"),
            Step(breach, words),
            words.Say($"After {from}, {id} goes to {next}, but it was {Step(breach, words)}.", $"Efter {from} går {id} til {next}, men sagen blev {Step(breach, words)}."),
            words.Say($"Take {id} to {next}.", $"Forelæg {id} for {next}."));
    }

    private static FindingText Unknown(EscalationBreach breach, FindingText text, Wording words)
    {
        var values = Wording.Joined(breach.SettledBy.Select(s => s.Person == breach.Matter.Id
            ? Wording.Quoted(s.Value)
            : words.Say($"`{s.Value}` of `{s.Person}`", $"`{s.Value}` for `{s.Person}`")), words.Say("and", "og"));
        var id = Wording.Quoted(breach.Matter.Id);
        return text with
        {
            Actual = words.Say($"not recorded: {values}", $"ikke registreret: {values}"),
            Message = words.Say($"It is not known whether {id} went on as it should, since not everything is recorded ({values}); expected: {text.Expected}.",
                $"Det vides ikke, om {id} gik videre, som sagen skulle, da ikke alt er registreret ({values}); forventet: {text.Expected}."),
            Suggestion = words.Say($"Record {values} of {id}.", $"Registrér {values} for {id}."),
        };
    }

    /// <summary>By what it was settled: <c>decided in `Temagruppen` on 2017-03-01</c>.</summary>
    private static string Settled(EscalationBreach breach, Wording words) =>
        breach.Step is null ? words.Say("settled elsewhere", "afgjort et andet sted") : Step(breach, words);

    private static string Step(EscalationBreach breach, Wording words)
    {
        var step = breach.Step!;
        var (done, where, day) = (PlaceWords.Done(step.Act.Text, words), PlaceWords.Place(step, words), Wording.Day(step.Date));
        return step.Forum is null
            ? words.Say($"{done} by {where} on {day}", $"{done} af {where} den {day}")
            : words.Say($"{done} in {where} on {day}", $"{done} i {where} den {day}");
    }

    private static string By(MatterStep step, Wording words) =>
        step.By is { } by ? words.Say($" by {words.TheRole(by.Text)}", $" af {words.TheRole(by.Text)}") : "";
}
