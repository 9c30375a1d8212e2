namespace GovernanceRules;

internal static class CompetenceMessages
{
    public static FindingMessages Of(CompetenceViolation breach, MatterReading matter, Competence competence)
    {
        var (id, forum, day) = (Term.Quoted(matter.Id), Term.Forum(breach.Forum.Id.Text), breach.Step!.Date);
        var why = Why(breach, competence);
        var expected = Expected(breach, competence);
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

    private static Message Expected(CompetenceViolation breach, Competence competence) => breach.Reason switch
    {
        CompetenceReason.Advisory => Message.Of("competence.advisory.expected"),
        CompetenceReason.MayNotDecide => Message.Of("competence.mayNot.expected", ("words", Listed(breach))),
        _ => Message.Of("competence.elsewhere.expected", ("words", Listed(breach)), ("fora", Who(breach, competence))),
    };

    private static Message Why(CompetenceViolation breach, Competence competence) => breach.Reason switch
    {
        CompetenceReason.Advisory => Message.Of("competence.advisory.why"),
        CompetenceReason.MayNotDecide => Message.Of("competence.mayNot.why", ("words", Listed(breach))),
        _ => Message.Of("competence.elsewhere.why", ("words", Listed(breach)), ("fora", Who(breach, competence))),
    };

    private static Message Listed(CompetenceViolation breach) => Message.Of("competence.words", ("count", breach.Words.Length), ("words", Term.Quoted(breach.Words)));

    private static Message Who(CompetenceViolation breach, Competence competence) =>
        Term.Or(competence.WhoLists(breach.Words).Select(f => Term.Forum(f.Id.Text)));
}
