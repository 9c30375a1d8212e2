using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed record DifferenceJson(
    int SchemaVersion,
    ToolJson Tool,
    ComparedCharterJson Earlier,
    ComparedCharterJson Later,
    ForaJson Fora,
    int Unchanged,
    IEnumerable<ConstraintDifferenceJson> Constraints,
    FindingDifferenceJson? Findings,
    IEnumerable<FaultJson> Faults)
{
    public static DifferenceJson Of(CharterDifference difference, FindingDifference? findings, Language language, string toolVersion, string? folder) =>
        new(JsonOutput.SchemaVersion, ToolJson.Of(toolVersion), ComparedCharterJson.Of(difference.Earlier), ComparedCharterJson.Of(difference.Later),
            new(difference.ForaThatCame.Select(f => f.Id.Text), difference.ForaThatWent.Select(f => f.Id.Text)), difference.Unchanged,
            difference.Constraints.Select(c => ConstraintDifferenceJson.Of(c, language)),
            findings is null ? null : FindingDifferenceJson.Of(findings, language, folder), []);
}

internal sealed record ComparedCharterJson(string Charter, PeriodJson InForce)
{
    public static ComparedCharterJson Of(Charter charter) => new(charter.Id.Text, PeriodJson.Of(charter.InForce));
}

internal sealed record ForaJson(IEnumerable<string> Came, IEnumerable<string> Went);

internal sealed record ConstraintDifferenceJson(string Constraint, DifferenceKind Change, string About, string Demand, IEnumerable<ChangeJson> Changes)
{
    public static ConstraintDifferenceJson Of(ConstraintDifference constraint, Language language) => new(constraint.Id, constraint.Kind,
        constraint.About(language), constraint.Demand(language), constraint.Changes(language).Select(c => new ChangeJson(c.Aspect, c.From, c.To)));
}

internal sealed record ChangeJson(ConstraintAspect What, string From, string To);

internal sealed record FindingDifferenceJson(
    string Register,
    DateOnly AsOf,
    bool EarlierInForce,
    bool LaterInForce,
    int AsBefore,
    IEnumerable<FindingJson> New,
    IEnumerable<FindingJson> Gone)
{
    public static FindingDifferenceJson Of(FindingDifference findings, Language language, string? folder)
    {
        IEnumerable<FindingJson> All(ImmutableArray<Finding> some) => some.Select(f => FindingJson.Of(f, language, folder));
        return new(findings.Register.Id.Text, findings.AsOf, findings.Earlier is not null, findings.Later is not null, findings.Same,
            All(findings.Came), All(findings.Went));
    }
}
