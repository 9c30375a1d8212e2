using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of decisions by fora that may not decide, or that were not put together as they should be.</summary>
internal static class CompetenceTexts
{
    public static FindingText Of(CompetenceViolation breach, MatterReading matter, Competence competence, Wording words)
    {
        var (id, forum, day) = (Wording.Quoted(matter.Id), words.Forum(breach.Forum.Id.Text), Wording.Day(breach.Step!.Date));
        var why = Why(breach, competence, words);
        var expected = Expected(breach, competence, words);
        var may = Wording.Joined(competence.WhoMay(breach.Forum).Select(f => words.Forum(f.Id.Text)), words.Say("or", "eller"));
        if (breach.Verdict == Verdict.Unknown)
        {
            var values = Wording.Joined(breach.SettledBy.Select(s => s.Value).Distinct().Order(StringComparer.Ordinal).Select(Wording.Quoted), words.Say("and", "og"));
            var unsettled = values.Length > 0 ? values : words.Say("the escalations that it is under", "de eskaleringer, sagen er under");
            return new(
                expected,
                words.Say($"decided in {forum}; not recorded: {unsettled}", $"besluttet i {forum}; ikke registreret: {unsettled}"),
                words.Say($"It is not known whether {forum} might decide {id}, since not everything is recorded ({unsettled}): {why}.",
                    $"Det vides ikke, om {forum} måtte beslutte {id}, da ikke alt er registreret ({unsettled}): {why}."),
                words.Say($"Record {unsettled} of {id}.", $"Registrér {unsettled} for {id}."));
        }

        return new(
            expected,
            words.Say($"decided in {forum} on {day}", $"besluttet i {forum} den {day}"),
            words.Say($"{forum} decided {id} on {day}, but {why}.", $"{forum} besluttede {id} den {day}, men {why}."),
            may.Length > 0
                ? words.Say($"Take {id} to {may}, which may decide it.", $"Forelæg {id} for {may}, som må beslutte sagen.")
                : words.Say($"Let somebody decide {id} who may; the charter says of no forum that it may.",
                    $"Få {id} besluttet af nogen, der må; charteret siger det ikke om noget forum."));
    }

    public static FindingText Composition(Identifier forum, MatterReading matter, MatterStep step, ImmutableArray<Finding> wrong, Wording words)
    {
        var (id, name, day) = (Wording.Quoted(matter.Id), words.Forum(forum.Text), Wording.Day(step.Date));
        var which = Wording.Joined(wrong.Select(f => f.Fingerprint).Distinct().Select(Wording.Quoted), words.Say("and", "og"));
        return new(
            words.Say($"{name} is put together as it should be on the day it decides", $"{name} er sammensat, som forummet skal være, den dag det beslutter"),
            words.Say($"not on {day}: {which}", $"ikke den {day}: {which}"),
            words.Say($"{name} decided {id} on {day}, when it was not put together as it should be: {which}.",
                $"{name} besluttede {id} den {day}, hvor forummet ikke var sammensat, som det skal være: {which}."),
            words.Say($"Mend how {name} is put together, and let it confirm the decision on {id}.",
                $"Bring sammensætningen af {name} i orden, og få beslutningen om {id} bekræftet."));
    }

    private static string Expected(CompetenceViolation breach, Competence competence, Wording words) => breach.Reason switch
    {
        CompetenceReason.Advisory => words.Say("it only discusses and recommends", "forummet drøfter og indstiller kun"),
        CompetenceReason.MayNotDecide => words.Say($"it decides no matters with {Listed(breach, words)}", $"forummet beslutter ingen sager med {Listed(breach, words)}"),
        _ => words.Say($"matters with {Listed(breach, words)} are decided in {Who(breach, competence, words)}", $"sager med {Listed(breach, words)} besluttes i {Who(breach, competence, words)}"),
    };

    private static string Why(CompetenceViolation breach, Competence competence, Wording words) => breach.Reason switch
    {
        CompetenceReason.Advisory => words.Say("it is advisory: it discusses and recommends, and never decides", "forummet er rådgivende: det kan drøfte og indstille, men aldrig beslutte"),
        CompetenceReason.MayNotDecide => words.Say($"it may not decide matters with {Listed(breach, words)}", $"forummet må ikke beslutte sager med {Listed(breach, words)}"),
        _ => words.Say($"matters with {Listed(breach, words)} are for {Who(breach, competence, words)} to decide", $"sager med {Listed(breach, words)} besluttes af {Who(breach, competence, words)}"),
    };

    private static string Listed(CompetenceViolation breach, Wording words) => words.Say(
        $"the {(breach.Words.Length == 1 ? "word" : "words")} {words.List(breach.Words)}", $"{(breach.Words.Length == 1 ? "ordet" : "ordene")} {words.List(breach.Words)}");

    private static string Who(CompetenceViolation breach, Competence competence, Wording words) =>
        words.Or(competence.WhoLists(breach.Words).Select(f => words.Forum(f.Id.Text)));
}
