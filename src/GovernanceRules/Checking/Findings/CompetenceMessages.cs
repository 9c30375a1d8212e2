using System.Collections.Immutable;

namespace GovernanceRules;

internal static class CompetenceMessages
{
    public static FindingMessages Of(CompetenceViolation breach, MatterReading matter, Competence competence)
    {
        var (id, forum, day) = (Term.Quoted(matter.Id), Term.Forum(breach.Forum.Id.Text), breach.Step!.Date);
        var why = Why(breach);
        var expected = Expected(breach);
        var may = Term.Or(competence.WhoMay(breach.Forum).Select(f => Term.Forum(f.Id.Text)));
        if (breach.Verdict == Verdict.Unknown)
        {
            var values = Term.And(breach.SettledBy.Select(s => s.Value).Distinct().Order(StringComparer.Ordinal).Select(Term.Quoted));
            var unsettled = !values.IsEmpty ? values : Message.Of("competence.unknown.escalations");
            return new(
                expected,
                Message.Of("competence.unknown.actual", ("forum", forum), ("unsettled", unsettled)),
                Message.Of("competence.unknown.message", ("forum", forum), ("id", id), ("unsettled", unsettled), ("why", why)),
                Message.Of("competence.unknown.suggestion", ("unsettled", unsettled), ("id", id)));
        }

        return new(
            expected,
            Message.Of("competence.actual", ("forum", forum), ("day", day)),
            Message.Of("competence.message", ("forum", forum), ("id", id), ("day", day), ("why", why)),
            !may.IsEmpty
                ? Message.Of("competence.suggestion", ("id", id), ("may", may))
                : Message.Of("competence.nobody.suggestion", ("id", id)));
    }

    // wrong: the fingerprints of what was wrong.
    public static FindingMessages Composition(Identifier forum, MatterReading matter, MatterStep step, IEnumerable<string> wrong)
    {
        var (id, name, day) = (Term.Quoted(matter.Id), Term.Forum(forum.Text), step.Date);
        var which = Term.And(wrong.Distinct().Select(Term.Quoted));
        return new(
            Message.Of("composition.expected", ("name", name)),
            Message.Of("composition.actual", ("day", day), ("which", which)),
            Message.Of("composition.message", ("name", name), ("id", id), ("day", day), ("which", which)),
            Message.Of("composition.suggestion", ("name", name), ("id", id)));
    }

    private static Message Expected(CompetenceViolation breach) => breach.Reason switch
    {
        CompetenceReason.Advisory => Message.Of("competence.advisory.expected"),
        CompetenceReason.MayNotDecide => Message.Of("competence.mayNot.expected", ("matters", Term.Or(Matters(breach)))),
        _ => Message.Of("competence.elsewhere.expected", ("matters", Term.And(Matters(breach))), ("fora", PlaceMessages.Fora(breach.ListedBy))),
    };

    private static Message Why(CompetenceViolation breach) => breach.Reason switch
    {
        CompetenceReason.Advisory => Message.Of("competence.advisory.why"),
        CompetenceReason.MayNotDecide => Message.Of("competence.mayNot.why", ("matters", Term.Or(Matters(breach)))),
        _ => Message.Of("competence.elsewhere.why", ("matters", Term.And(Matters(breach))), ("fora", PlaceMessages.Fora(breach.ListedBy))),
    };

    // Such as "matters with the words `economic` and `clinical`", "matters of type `pilot` with the traits `economic` and `significant`".
    private static IEnumerable<Message> Matters(CompetenceViolation breach)
    {
        ImmutableArray<Identifier> words = [.. breach.Matters.Select(m => m.Word).OfType<Identifier>()];
        if (!words.IsEmpty)
            yield return Message.Of("competence.words", ("count", words.Length), ("words", Term.Quoted(words)));
        foreach (var together in breach.Matters.Where(m => m.Word is null))
            yield return Message.Of("competence.together", ("about", EscalationDemandMessages.About(together.Types, together.AllTraits)));
    }
}
