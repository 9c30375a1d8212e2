using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ReportRules
{
    private readonly Charter _charter;
    private readonly Language _language;
    private readonly Dictionary<string, ReportRule> _rules = new(StringComparer.Ordinal);
    private readonly List<ReportRule> _inOrder = [];

    public ReportRules(Charter charter, DateOnly day, Language language)
    {
        _charter = charter;
        _language = language;
        var words = new ConstraintWords(charter, day, language);
        var names = new TextNames(charter, null, day, language);
        ImmutableArray<string> Help(IEnumerable<Identifier> clauses, string? note) => [.. clauses.Select(charter.FindClause).OfType<Clause>().Select(names.Quoted),
            .. note is null ? Array.Empty<string>() : [new ExplanationWords(language).Note(TextPage.OneLine(note))]];
        foreach (var constraint in charter.Constraints)
            Add(new(constraint.Id.Text, charter.Id.Text, constraint.Principle.Name, TextPage.OneLine(words.Demand(constraint)), LevelOf(constraint.Severity.Gravest))
            {
                Help = Help(constraint.Clauses, constraint.Note),
            });
        foreach (var escalation in charter.Escalations)
            Add(new(escalation.Id.Text, charter.Id.Text, "escalation", TextPage.OneLine(words.Demand(escalation)), LevelOf(escalation.Severity))
            {
                Help = Help(escalation.Clauses, escalation.Note),
            });
    }

    // The charter's constraints and escalations in its order, then the built-in ones in the order in which they were asked for.
    public ImmutableArray<ReportRule> All => [.. _inOrder];

    // An id that is no constraint of the charter is a built-in one of which nothing was found.
    public ReportRule Of(string constraint) => _rules.TryGetValue(constraint, out var rule)
        ? rule
        : Add(new(constraint, _charter.Id.Text, "built-in", BuiltInDemands.Of(constraint, _language), ResultLevel.Warning));

    public ReportRule Of(Finding finding) => _rules.TryGetValue(finding.Constraint, out var rule)
        ? rule
        : Add(new(finding.Constraint, _charter.Id.Text, finding.Principle, BuiltInDemands.Of(finding.Constraint, _language), LevelOf(finding.Severity)));

    // The rule that the fingerprint begins with; the charter may not have it any more.
    public ReportRule OfFingerprint(string fingerprint)
    {
        var id = fingerprint.Split('/')[0];
        return _rules.TryGetValue(id, out var rule)
            ? rule
            : Add(new(id, _charter.Id.Text, "baseline", BuiltInDemands.Of(id, _language), ResultLevel.Warning));
    }

    private ReportRule Add(ReportRule rule)
    {
        _rules.Add(rule.Id, rule);
        _inOrder.Add(rule);
        return rule;
    }

    private static ResultLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => ResultLevel.Error,
        Severity.Warning => ResultLevel.Warning,
        _ => ResultLevel.Info,
    };
}

/// <summary>What a result is about. Owner: where the id holds, for a check the charter.</summary>
internal sealed record ReportRule(string Id, string Owner, string Principle, string Demand, ResultLevel Level)
{
    // The clauses, each quoted with its origin, then how the rule is read.
    public ImmutableArray<string> Help { get; init; } = [];

    // Unique among the rules of all charters.
    public string FullId => $"{Owner}/{Id}";

    public bool Equals(ReportRule? other) => other is not null && FullId == other.FullId;

    public override int GetHashCode() => FullId.GetHashCode(StringComparison.Ordinal);
}
