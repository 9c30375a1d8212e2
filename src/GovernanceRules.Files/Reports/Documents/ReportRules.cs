using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The rules of a run: the charter's constraints, and the built-in ones that are found broken.</summary>
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

    /// <summary>The charter's constraints and escalations in its order, then the built-in ones as they were asked for.</summary>
    public ImmutableArray<ReportRule> All => [.. _inOrder];

    /// <summary>The rule of an id. One that is no constraint of the charter is a built-in one of which nothing was found.</summary>
    public ReportRule Of(string constraint) => _rules.TryGetValue(constraint, out var rule)
        ? rule
        : Add(new(constraint, _charter.Id.Text, "built-in", BuiltInDemands.Of(constraint, _language), ResultLevel.Warning));

    public ReportRule Of(Finding finding) => _rules.TryGetValue(finding.Constraint, out var rule)
        ? rule
        : Add(new(finding.Constraint, _charter.Id.Text, finding.Principle, BuiltInDemands.Of(finding.Constraint, _language), LevelOf(finding.Severity)));

    /// <summary>The rule that a fingerprint begins with; the charter may have it no more.</summary>
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

/// <summary>What a note is about: of a check, a constraint.</summary>
/// <param name="Id">Its id, such as <c>SSG-MIRROR</c>.</param>
/// <param name="Owner">Where the id holds: of a check, the charter.</param>
/// <param name="Principle">The principle, such as <c>mirror</c>.</param>
/// <param name="Demand">What it asks for, as a sentence.</param>
/// <param name="Level">How grave a violation is.</param>
internal sealed record ReportRule(string Id, string Owner, string Principle, string Demand, ResultLevel Level)
{
    /// <summary>The sentences that it comes from, each quoted with its origin, then how it is read.</summary>
    public ImmutableArray<string> Help { get; init; } = [];

    /// <summary>The id together with what it holds in, which no rule of another charter has.</summary>
    public string FullId => $"{Owner}/{Id}";

    /// <inheritdoc/>
    public bool Equals(ReportRule? other) => other is not null && FullId == other.FullId;

    /// <inheritdoc/>
    public override int GetHashCode() => FullId.GetHashCode(StringComparison.Ordinal);
}
