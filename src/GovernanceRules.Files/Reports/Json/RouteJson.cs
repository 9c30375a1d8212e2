namespace GovernanceRules;

internal sealed record RouteJson(
    int SchemaVersion,
    ToolJson Tool,
    string Charter,
    string From,
    DateOnly AsOf,
    RouteStatus Status,
    string Message,
    IEnumerable<RouteStepJson> Steps,
    IEnumerable<string> Candidates,
    IEnumerable<string> NotRecorded,
    IEnumerable<FaultJson> Faults)
{
    public static RouteJson Of(Route route, Charter charter, Language language, string toolVersion) => new(JsonOutput.SchemaVersion, ToolJson.Of(toolVersion), charter.Id.Text,
        route.From.Text, route.AsOf, route.Status, route.Message(language), route.Steps.Select(s => RouteStepJson.Of(s, language)),
        route.Candidates.Select(c => c.Text), route.NotRecorded, []);
}

internal sealed record RouteStepJson(
    IEnumerable<string> Places,
    bool InEach,
    string? Act,
    IEnumerable<string> By,
    IEnumerable<string> Escalations,
    string Text,
    IEnumerable<ClauseJson> Clauses)
{
    public static RouteStepJson Of(RouteStep step, Language language) => new(step.Places.Select(p => p.Text), step.InEach, step.Act?.Text,
        step.By.Select(b => b.Text), step.Escalations.Select(e => e.Text), step.Text(language), ClauseJson.All(step.Clauses));
}
