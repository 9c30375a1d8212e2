using System.CommandLine;

namespace GovernanceRules.Cli;

internal static class CommonOptions
{
    private static readonly Dictionary<string, Language> Languages =
        new[] { GovernanceRules.Language.Danish, GovernanceRules.Language.English }.ToDictionary(l => l.Code, StringComparer.Ordinal);

    public static Option<string> AsOf() => new("--as-of");

    public static Option<string[]> Formats() => new("--format") { Arity = ArgumentArity.OneOrMore };

    public static Option<bool> AllowEmpty() => new("--allow-empty");

    public static Option<string> Language() => new("--language");

    // null if the option is left out. Throws if it is empty, as a script variable is that nobody has set; to take that for an option left
    // out would hide it.
    public static string? Text(this ParseResult call, Option<string> option) => call.GetValue(option) is not { } text ? null
        : !string.IsNullOrWhiteSpace(text) ? text
        : throw new UsageException(Messages.EmptyValue(option.Name, option.Required));

    // Today if no day is given, by the clock and the time zone of the machine.
    public static DateOnly Day(this ParseResult call, Option<string> option, TimeProvider clock)
    {
        var today = Today(clock);
        return call.Text(option) is not { } text ? today
            : DayRange.TryDay(text, today, out var day) ? day
            : throw new UsageException(Messages.BadDate(option.Name, text));
    }

    public static DayRange Days(this ParseResult call, Option<string> option, TimeProvider clock)
    {
        var today = Today(clock);
        return call.Text(option) is not { } text ? new(today, null)
            : !DayRange.TryParse(text, today, out var days) ? throw new UsageException(Messages.BadDates(option.Name, text))
            : days.To < days.From ? throw new UsageException(Messages.EndsBeforeItStarts(option.Name, text))
            : days;
    }

    private static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    // null means the charter's.
    public static Language? Language(this ParseResult call, Option<string> option) => call.Text(option) is { } text ? Known(option, text, Languages) : null;

    // null if none is given.
    public static T? Meaning<T>(this ParseResult call, Option<string> option, Dictionary<string, T> words)
        where T : struct => call.Text(option) is { } text ? Known(option, text, words) : null;

    private static T Known<T>(Option<string> option, string text, Dictionary<string, T> words) =>
        words.TryGetValue(text, out var meaning) ? meaning : throw new UsageException(Messages.BadWord(option.Name, text, words.Keys));
}
