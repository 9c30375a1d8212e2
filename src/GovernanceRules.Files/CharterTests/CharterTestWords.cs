using System.Globalization;

namespace GovernanceRules.Files;

/// <summary>The words in which a test says what differs.</summary>
internal static class CharterTestWords
{
    public static string Missing(Language language, CharterTestExpectation expected, Outcome? actual, string? message)
    {
        var subject = expected.Word.Text;
        return actual is { } outcome
            ? Say(language, $"`{subject}` should be {Word(language, expected.Outcome)}, but is {Word(language, outcome)}{After(message)}",
                $"`{subject}` skal være {Word(language, expected.Outcome)}, men er {Word(language, outcome)}{After(message)}")
            : Say(language, $"`{subject}` should be {Word(language, expected.Outcome)}, but there is no such finding.",
                $"`{subject}` skal være {Word(language, expected.Outcome)}, men der er intet sådant fund.");
    }

    public static string Unexpected(Language language, string subject, Outcome actual, string? message) => Say(language,
        $"`{subject}` is {Word(language, actual)}, which the test does not expect{After(message)}",
        $"`{subject}` er {Word(language, actual)}, hvad testen ikke venter{After(message)}");

    public static string Row(Language language, CharterTestExpectation expected, ConstraintOutcome? actual, DateOnly day)
    {
        var (subject, date) = (expected.Word.Text, day.ToString("O", CultureInfo.InvariantCulture));
        var wanted = expected.Outcome == Outcome.Held
            ? Say(language, $"`{subject}` should be held on {date}", $"`{subject}` skal være opfyldt {date}")
            : Say(language, $"`{subject}` should not apply on {date}", $"`{subject}` skal ikke gælde {date}");
        if (actual is null)
            return wanted + Say(language, ", but the charter has no such constraint in that forum.", ", men charteret har intet sådant krav til det forum.");
        var where = actual.Forum is { } forum && !subject.Contains('/', StringComparison.Ordinal) ? Say(language, $" in `{forum}`", $" i `{forum}`") : "";
        return actual.Outcome == Outcome.NotApplicable
            ? wanted + Say(language, $", but does not apply{where}{After(actual.Reason(language))}", $", men gælder ikke{where}{After(actual.Reason(language))}")
            : wanted + Say(language, $", but is {Word(language, actual.Outcome)}{where}.", $", men er {Word(language, actual.Outcome)}{where}.");
    }

    public static string StillBroken(Language language, string constraint, string test) => Say(language,
        $"`{constraint}` stands under `unbroken`, but the test `{test}` breaks it; take it out there.",
        $"`{constraint}` står under `unbroken`, men testen `{test}` bryder det; tag det ud dér.");

    public static string Word(Language language, Outcome outcome) => outcome switch
    {
        Outcome.Violated => Say(language, "violated", "overtrådt"),
        Outcome.Unknown => Say(language, "unknown", "uafklaret"),
        Outcome.Waived => Say(language, "waived", "dækket af en dispensation"),
        Outcome.Held => Say(language, "held", "opfyldt"),
        _ => Say(language, "not applicable", "uden betydning"),
    };

    private static string After(string? message) => message is null ? "." : $": {message}";

    private static string Say(Language language, string english, string danish) => language == Language.Danish ? danish : english;
}
