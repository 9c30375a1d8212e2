using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Makes rows and findings of what was judged of matters: words, clauses, places, waivers.</summary>
internal sealed class DecisionFindings
{
    private readonly GovernanceFacts _facts;
    private readonly WaiverBook _waivers;
    private readonly Names _names;

    public DecisionFindings(GovernanceFacts facts, WaiverBook waivers)
    {
        _facts = facts;
        _waivers = waivers;
        _names = new Names(facts);
    }

    public Wording Words(Language language) => new(language, _names);

    public ConstraintOutcome Row(Escalation escalation, Outcome outcome, Func<Wording, string> reason) =>
        new(escalation.Id.Text, null, outcome, language => reason(Words(language)));

    public Finding Of(EscalationViolation found, MatterReading matter, DecisionDay day)
    {
        // Engines come upon what is not recorded in whatever order.
        var breach = found with { SettledBy = InOrder(found.SettledBy) };
        return Make(breach.Escalation.Id.Text, "escalation", null, matter, breach.Verdict, breach.Severity,
            w => EscalationTexts.Of(breach, matter, day, w), breach.SettledBy, breach.Escalation.Clauses, breach.Step, breach.Escalation.Location);
    }

    public Finding Of(CompetenceViolation breach, MatterReading matter, Competence competence) => Make(BuiltInConstraints.Competence, "mayDecide",
        breach.Forum.Id.Text, matter, breach.Verdict, breach.Severity, w => CompetenceTexts.Of(breach, matter, competence, w), breach.SettledBy, breach.Clauses, breach.Step,
        breach.Words.Select(w => w.Location).FirstOrDefault(l => l is not null) ?? breach.Forum.Location);

    public Finding OfComposition(Identifier forum, MatterReading matter, MatterStep step, ImmutableArray<Finding> wrong) => Make(BuiltInConstraints.Composition, "decisionComposition",
        forum.Text, matter, Verdict.Violated, Severity.Warning, w => CompetenceTexts.Composition(forum, matter, step, wrong, w), [],
        [.. wrong.SelectMany(f => f.Clauses).Select(c => c.Id)], step, wrong.SelectMany(f => f.Locations).FirstOrDefault(l => l.Role == "constraint")?.Location);

    private Finding Make(string constraint, string principle, string? forum, MatterReading matter, Verdict verdict, Severity severity, Func<Wording, FindingText> text,
        ImmutableArray<MissingData> settledBy, ImmutableArray<Identifier> clauses, MatterStep? step, FileLocation? rule)
    {
        var waiver = verdict == Verdict.Violated ? _waivers.Covering(constraint, forum, matter.Id) : null;
        return new(constraint, principle, forum, matter.Id, verdict, severity, language => text(Words(language)))
        {
            DefaultLanguage = _facts.Charter.Language ?? Language.English,
            ResolvedBy = InOrder(settledBy),
            Waiver = waiver,
            Clauses = [.. clauses.Distinct().Select(_facts.Charter.FindClause).OfType<Clause>()],
            Locations = [.. Locations(step?.Location ?? matter.Matter.Location, rule, waiver?.Location)],
        };
    }

    private static ImmutableArray<MissingData> InOrder(ImmutableArray<MissingData> settledBy) =>
        [.. settledBy.OrderBy(s => s.Person, CodePointComparer.Instance).ThenBy(s => s.Value, StringComparer.Ordinal)];

    private static IEnumerable<FindingLocation> Locations(FileLocation? matter, FileLocation? rule, FileLocation? waiver)
    {
        if (matter is not null)
            yield return new("matter", matter);
        if (rule is not null)
            yield return new("constraint", rule);
        if (waiver is not null)
            yield return new("waiver", waiver);
    }
}
