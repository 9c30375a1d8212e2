namespace GovernanceRules;

internal sealed record CoverageJson(
    int SchemaVersion, ToolJson Tool, string Charter, CoverageSummaryJson Summary, IEnumerable<CoveredClauseJson> Clauses,
    IEnumerable<SourceJson> Sources, IEnumerable<FaultJson> Faults)
{
    public static CoverageJson Of(CharterCoverage coverage, string toolVersion, string? folder) => new(JsonOutput.SchemaVersion, ToolJson.Of(toolVersion),
        coverage.Charter.Id.Text,
        new(coverage.Clauses.Length, coverage.Count(ClauseStatus.Checked), coverage.Count(ClauseStatus.HandFed), coverage.Count(ClauseStatus.NotSaid),
            coverage.Count(ClauseStatus.Declared), coverage.Count(ClauseStatus.Unchecked), coverage.Count(ClauseStatus.Unbound), coverage.Checkable),
        coverage.Clauses.Select(c => CoveredClauseJson.Of(c, folder)), coverage.Sources.Select(s => SourceJson.Of(s, folder)), []);
}

internal sealed record CoverageSummaryJson(
    int Clauses, int Checked, int HandFed, int NotSaid, int Declared, int Unchecked, int Unbound, int Checkable);

internal sealed record CoveredClauseJson(
    string Id, string? Source, string? Section, string Quote, QuoteStatus QuoteStatus, IEnumerable<int> QuoteLines, ClauseStatus Status, IEnumerable<BindingJson> Bindings, string? Unchecked, PlaceJson? Location)
{
    public static CoveredClauseJson Of(ClauseCoverage covered, string? folder)
    {
        var clause = covered.Clause;
        return new(clause.Id.Text, clause.Source?.Text, clause.Section, clause.Quote, covered.Quote, covered.QuoteLines, covered.Status,
            covered.Bindings.Select(b => new BindingJson(b.Kind, b.Id, b.SeatLine, b.HandFed)), clause.Unchecked, PlaceJson.Of(clause.Location, folder));
    }
}

internal sealed record BindingJson(BindingKind Kind, string Id, string? SeatLine, bool HandFed);

internal sealed record SourceJson(string Id, string? File, int Sentences, IEnumerable<SentenceJson> Unquoted)
{
    public static SourceJson Of(SourceCoverage covered, string? folder) => new(covered.Source.Id.Text, PlaceJson.Of(covered.Source.TextLocation, folder)?.File, covered.Sentences,
        covered.Unquoted.Select(s => new SentenceJson(s.Line, s.Text)));
}

internal sealed record SentenceJson(int Line, string Text);
