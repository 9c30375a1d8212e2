namespace GovernanceRules;

/// <summary>The words around the intervals of a history.</summary>
internal sealed class HistoryWords(Language language)
{
    public string Charter => Say("charter", "charter");

    public string Forum => Say("Forum", "Forum");

    public string Constraint => Say("Constraint", "Krav");

    public string Key => Say("Key", "Nøgle");

    public string What => Say("What", "Hvad");

    public string FromTitle => Say("From", "Fra");

    public string ToTitle => Say("To", "Til");

    public string DaysTitle => Say("Days", "Dage");

    public string Began => Say("Began", "Begyndte");

    public string Ended => Say("Ended", "Sluttede");

    public string WholeCharter => Say("No single forum", "Intet enkelt forum");

    public string Nothing => Say("Nothing was violated, waived or unknown.", "Intet var overtrådt, dispenseret eller ukendt.");

    public string Title(History history) => Say(
        $"Register {history.Register.Id} from {Wording.Day(history.From)} to {Wording.Day(history.To)}",
        $"Registret {history.Register.Id} fra {Wording.Day(history.From)} til {Wording.Day(history.To)}");

    public string InForce(HistoryCharter reign) => Say($"in force from {Wording.Day(reign.From)} to {Wording.Day(reign.To)}", $"gældende fra {Wording.Day(reign.From)} til {Wording.Day(reign.To)}");

    public string Uncovered(Period period) => Say(
        $"The register does not cover {Wording.Day(period.From!.Value)} to {Wording.Day(period.To!.Value)}: nothing is known of these days.",
        $"Registret dækker ikke {Wording.Day(period.From!.Value)} til {Wording.Day(period.To!.Value)}: intet vides om de dage.");

    public string State(Finding finding) => finding switch
    {
        { Verdict: Verdict.Unknown } => Say("unknown", "ukendt"),
        { Waiver: { } waiver } => Say($"waived by `{waiver.DecidedBy}`", $"dispenseret af `{waiver.DecidedBy}`"),
        { Severity: Severity.Error } => Say("violated", "overtrådt"),
        { Severity: Severity.Warning } => Say("violated (warning)", "overtrådt (advarsel)"),
        _ => Say("violated (info)", "overtrådt (bemærkning)"),
    };

    public string Days(int days) => days == 1 ? Say("1 day", "1 dag") : Say($"{days} days", $"{days} dage");

    public string Span(HistoryInterval interval) => Say(
        $"{Wording.Day(interval.From)} to {Wording.Day(interval.To)}, {Days(interval.Days)}",
        $"{Wording.Day(interval.From)} til {Wording.Day(interval.To)}, {Days(interval.Days)}");

    public string Causes(IEnumerable<HistoryCause> causes)
    {
        var all = causes.Select(c => TextPage.OneLine(c.Text(language))).ToList();
        return all.Count <= 4 ? string.Join("; ", all) : string.Join("; ", all.Take(3).Append(Say($"and {all.Count - 3} more", $"og {all.Count - 3} mere")));
    }

    public string Numbers(History history)
    {
        var intervals = history.Intervals;
        var (violated, waived, unknown) = (intervals.Count(i => i.Finding.Counts), intervals.Count(i => i.Finding.Waiver is not null), intervals.Count(i => i.Finding.Verdict == Verdict.Unknown));
        return Say($"{Of(intervals.Length, "interval", "intervals")}: {violated} violated, {waived} waived, {unknown} unknown.",
            $"{Of(intervals.Length, "periode", "perioder")}: {violated} overtrådt, {waived} dispenseret, {unknown} ukendt.");
    }

    private static string Of(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private string Say(string english, string danish) => language == Language.Danish ? danish : english;
}
