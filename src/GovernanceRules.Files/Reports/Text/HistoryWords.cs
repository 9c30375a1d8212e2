namespace GovernanceRules;

internal sealed class HistoryWords(Language language)
{
    public string Charter => Say("answer.history.charter");

    public string Forum => Say("answer.history.forum");

    public string Constraint => Say("answer.history.constraint");

    public string Key => Say("answer.history.key");

    public string What => Say("answer.history.what");

    public string FromTitle => Say("answer.history.from");

    public string ToTitle => Say("answer.history.to");

    public string DaysTitle => Say("answer.history.days.title");

    public string Began => Say("answer.history.began");

    public string Ended => Say("answer.history.ended");

    public string WholeCharter => Say("answer.history.noForum");

    public string Nothing => Say("answer.history.nothing");

    public string Title(History history) => Say("answer.history.title", ("register", history.Register.Id), ("from", history.From), ("to", history.To));

    public string InForce(HistoryCharter reign) => Say("answer.history.inForce", ("from", reign.From), ("to", reign.To));

    public string Uncovered(Period period) => Say("answer.history.uncovered", ("from", period.From!.Value), ("to", period.To!.Value));

    public string State(Finding finding) => finding switch
    {
        { Verdict: Verdict.Unknown } => Say("answer.history.unknown"),
        { Waiver: { } waiver } => Say("answer.history.waived", ("body", waiver.DecidedBy)),
        { Severity: Severity.Error } => Say("answer.history.violated"),
        { Severity: Severity.Warning } => Say("answer.history.violated.warning"),
        _ => Say("answer.history.violated.info"),
    };

    public string Days(int days) => Say("answer.history.days", ("days", days));

    public string Span(HistoryInterval interval) => Say("answer.history.span", ("from", interval.From), ("to", interval.To), ("days", Days(interval.Days)));

    public string Causes(IEnumerable<HistoryCause> causes)
    {
        var all = causes.Select(c => TextPage.OneLine(c.Text(language))).ToList();
        return all.Count <= 4 ? string.Join("; ", all) : string.Join("; ", all.Take(3).Append(Say("answer.history.more", ("more", all.Count - 3))));
    }

    public string Numbers(History history)
    {
        var intervals = history.Intervals;
        var (violated, waived, unknown) = (intervals.Count(i => i.Finding.Counts), intervals.Count(i => i.Finding.Waiver is not null), intervals.Count(i => i.Finding.Verdict == Verdict.Unknown));
        return Say("answer.history.numbers", ("count", intervals.Length), ("violated", violated), ("waived", waived), ("unknown", unknown));
    }

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
