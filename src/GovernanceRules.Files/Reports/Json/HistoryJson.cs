namespace GovernanceRules;

internal sealed record HistoryJson(
    int SchemaVersion,
    ToolJson Tool,
    string Register,
    DateOnly From,
    DateOnly To,
    IEnumerable<TenureJson> InForce,
    IEnumerable<PeriodJson> Uncovered,
    IEnumerable<IntervalJson> Intervals,
    IEnumerable<FaultJson> Faults)
{
    public static HistoryJson Of(History history, Language language, string toolVersion, string? folder) => new(JsonOutput.SchemaVersion, ToolJson.Of(toolVersion),
        history.Register.Id.Text, history.From, history.To, history.InForce.Select(t => new TenureJson(t.Charter.Id.Text, t.From, t.To)),
        history.Uncovered.Select(PeriodJson.Of), history.Intervals.Select(i => IntervalJson.Of(i, language, folder)), []);
}

internal sealed record TenureJson(string Charter, DateOnly From, DateOnly To);

internal sealed record IntervalJson(
    string Charter, DateOnly From, DateOnly To, int Days, IEnumerable<CauseJson> Began, IEnumerable<CauseJson> Ended, FindingJson Finding)
{
    public static IntervalJson Of(HistoryInterval interval, Language language, string? folder)
    {
        CauseJson Cause(HistoryCause cause) => new(cause.Event, cause.Id, cause.Forum, cause.Text(language), PlaceJson.Of(cause.Location, folder));
        return new(interval.Charter.Id.Text, interval.From, interval.To, interval.Days, interval.Began.Select(Cause), interval.Ended.Select(Cause),
            FindingJson.Of(interval.Finding, language, folder));
    }
}

internal sealed record CauseJson(HistoryEvent Event, string Id, string? Forum, string Text, PlaceJson? Location);
