namespace GovernanceRules;

internal sealed record CharterTestsJson(
    int SchemaVersion, ToolJson Tool, IEnumerable<SuiteJson> Suites, IEnumerable<NeverBrokenJson> NeverBroken, IEnumerable<FaultJson> Warnings,
    IEnumerable<FaultJson> Faults)
{
    public static CharterTestsJson Of(CharterTestAnswer answer) => new(JsonOutput.SchemaVersion, ToolJson.Of(answer.ToolVersion),
        answer.Runs.Select(r => SuiteJson.Of(r, answer.LanguageOf(r.Suite.Charter), answer.Folder)),
        answer.NeverBroken.Select(n => new NeverBrokenJson(n.Charter.Id.Text, n.Constraint.Text, PlaceJson.Of(n.Constraint.Location, answer.Folder))),
        FaultJson.All(answer.Warnings, answer.Folder), FaultJson.All(answer.Faults, answer.Folder));
}

internal sealed record SuiteJson(string Id, string Charter, SuiteSummaryJson Summary, IEnumerable<TestJson> Tests)
{
    public static SuiteJson Of(CharterTestReport run, Language language, string? folder)
    {
        var failed = run.Results.Count(r => !r.Passed);
        return new(run.Suite.Id.Text, run.Suite.Charter.Id.Text, new(run.Results.Length, run.Results.Length - failed, failed),
            run.Results.Select(r => TestJson.Of(r, language, folder)));
    }
}

internal sealed record SuiteSummaryJson(int Tests, int Passed, int Failed);

internal sealed record TestJson(string Name, DateOnly AsOf, bool Passed, IEnumerable<TestDifferenceJson> Differences, PlaceJson? Location)
{
    public static TestJson Of(CharterTestResult result, Language language, string? folder) => new(result.Test.Name, result.Test.AsOf, result.Passed,
        result.Differences.Select(d => new TestDifferenceJson(d.Subject, d.Expected, d.Actual, d.Message(language), PlaceJson.Of(d.Location, folder))),
        PlaceJson.Of(result.Test.Location, folder));
}

internal sealed record TestDifferenceJson(string Subject, Outcome? Expected, Outcome? Actual, string Message, PlaceJson? Location);

internal sealed record NeverBrokenJson(string Charter, string Constraint, PlaceJson? Location);
