namespace GovernanceRules.Files;

internal static class CharterTestWords
{
    public static string Missing(Language language, CharterTestExpectation expected, Outcome? actual, string? message)
    {
        var subject = expected.Word.Text;
        return actual is { } outcome
            ? Say(language, "answer.test.differs", ("subject", subject), ("expected", Word(language, expected.Outcome)), ("outcome", Word(language, outcome)), ("message", After(message)))
            : Say(language, "answer.test.missing", ("subject", subject), ("expected", Word(language, expected.Outcome)));
    }

    public static string Unexpected(Language language, string subject, Outcome actual, string? message) => Say(language, "answer.test.unexpected", ("subject", subject), ("outcome", Word(language, actual)), ("message", After(message)));

    public static string Row(Language language, CharterTestExpectation expected, ConstraintOutcome? actual, DateOnly day)
    {
        var (subject, date) = (expected.Word.Text, day);
        var wanted = expected.Outcome == Outcome.Held
            ? Say(language, "answer.test.wantedHeld", ("subject", subject), ("date", date))
            : Say(language, "answer.test.wantedNotApplicable", ("subject", subject), ("date", date));
        if (actual is null)
            return Say(language, "answer.test.noRow", ("wanted", wanted));
        var where = actual.Forum is { } forum && !subject.Contains('/', StringComparison.Ordinal) ? Say(language, "answer.test.inForum", ("forum", forum)) : "";
        return actual.Outcome == Outcome.NotApplicable
            ? Say(language, "answer.test.doesNotApply", ("wanted", wanted), ("where", where), ("why", After(actual.Reason(language))))
            : Say(language, "answer.test.otherOutcome", ("wanted", wanted), ("outcome", Word(language, actual.Outcome)), ("where", where));
    }

    public static string StillBroken(Language language, string constraint, string test) => Say(language, "answer.test.stillBroken", ("constraint", constraint), ("test", test));

    public static string Word(Language language, Outcome outcome) => outcome switch
    {
        Outcome.Violated => Say(language, "answer.test.violated"),
        Outcome.Unknown => Say(language, "answer.test.unknown"),
        Outcome.Waived => Say(language, "answer.test.waived"),
        Outcome.Held => Say(language, "answer.test.held"),
        _ => Say(language, "answer.test.notApplicable"),
    };

    private static string After(string? message) => message is null ? "." : $": {message}";

    private static string Say(Language language, string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
