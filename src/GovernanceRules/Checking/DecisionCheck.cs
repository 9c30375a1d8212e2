using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Holds the matters of a register against the escalations of a charter and against what its fora may decide: a row for each escalation, and
/// the built-in findings of decisions.
/// </summary>
internal sealed class DecisionCheck
{
    private readonly GovernanceFacts _facts;
    private readonly FindingFactory _findings;
    private readonly Func<Register> _register;
    private readonly DecisionDays _days;
    private readonly Dictionary<(string Forum, DateOnly Day), ImmutableArray<Finding>> _compositions = [];
    private ImmutableArray<MatterResult> _judged;

    /// <summary>Begins a check.</summary>
    /// <param name="facts">Charter, register and day.</param>
    /// <param name="findings">Makes the findings.</param>
    /// <param name="register">The register as it stands, where memberships and waivers change.</param>
    public DecisionCheck(GovernanceFacts facts, FindingFactory findings, Func<Register> register)
    {
        _facts = facts;
        _findings = findings;
        _register = register;
        _days = new DecisionDays(facts.Charter, facts.Declarations);
        Matters = [.. facts.Register.Matters.Select(Reading).Where(m => !m.Steps.IsEmpty)
            .OrderBy(m => m.Id, CodePointComparer.Instance)];
    }

    /// <summary>The matters that have a step by the day of the check, by code point.</summary>
    public ImmutableArray<MatterReading> Matters { get; }

    /// <summary>One row for each escalation, in the charter's order.</summary>
    public IEnumerable<InstanceResult> Rows(CancellationToken cancellationToken) => Rows(place =>
    {
        var under = Matters.Zip(Judged(cancellationToken), (matter, j) => (Matter: matter, Judged: j.Escalations[place]))
            .Where(j => j.Judged.Applies != Truth.False).ToList();
        return under.Count == 0 ? null : new(
            [.. under.Where(j => j.Judged.Violation is not null).Select(j => FindingOf(j.Judged.Violation!, j.Matter))],
            [.. under.Where(j => !j.Judged.Pending.IsEmpty).Select(j => (j.Matter.Id, j.Judged.Pending))]);
    }, cancellationToken);

    /// <summary>One row for each escalation, in the charter's order.</summary>
    /// <param name="find">What is found of the matters that are under the escalation at a place; nothing if none is.</param>
    /// <param name="cancellationToken">Stops it between escalations.</param>
    public IEnumerable<InstanceResult> Rows(Func<int, EscalationFindings?> find, CancellationToken cancellationToken)
    {
        for (var place = 0; place < _facts.Charter.Escalations.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Row(_facts.Charter.Escalations[place], () => find(place));
        }
    }

    /// <summary>Decisions by fora that may not decide, or that were not put together as they should be.</summary>
    /// <param name="findings">The findings of the charter's constraints on the day of the check.</param>
    public IEnumerable<Finding> BuiltIn(IReadOnlyCollection<Finding> findings) =>
        Matters.Zip(Judged(CancellationToken.None), (m, j) => CompetencesOf(m, j).Concat(Compositions(m, findings))).SelectMany(f => f);

    public Finding FindingOf(EscalationViolation breach, MatterReading matter) => _findings.OfEscalation(breach, matter, _days.On(matter.Day!.Value));

    public Finding FindingOf(CompetenceViolation breach, MatterReading matter) => _findings.OfCompetence(breach, matter, new Competence(_days.On(matter.Day!.Value), matter));

    /// <summary>What was certainly, gravely and without a waiver wrong with how a forum is put together on an earlier day.</summary>
    public ImmutableArray<Finding> CompositionBefore(string forum, DateOnly day) => [.. Composition(forum, day).Where(f => IsOfComposition(f, day))];

    /// <summary>Whether a finding of a constraint about a forum is one that a decision of the forum on a day is held against.</summary>
    public bool IsOfComposition(Finding finding, DateOnly day) => finding.Counts && finding.Severity == Severity.Error
        && (!Principles.TryGetValue(finding.Constraint, out var principle) || principle.IsAgainstDecision(finding.Key, day));

    private Dictionary<string, Principle> Principles => field ??= _facts.Charter.Constraints.ToDictionary(c => c.Id.Text, c => c.Principle, StringComparer.Ordinal);

    /// <summary>Decisions by fora that may not decide.</summary>
    public IEnumerable<Finding> Competences => Matters.Zip(Judged(CancellationToken.None), CompetencesOf).SelectMany(f => f);

    /// <summary>Forgets how a forum was put together on an earlier day, since memberships or waivers changed.</summary>
    public void ForgetComposition(string forum, DateOnly day) => _compositions.Remove((forum, day));

    private ImmutableArray<MatterResult> Judged(CancellationToken cancellationToken)
    {
        if (!_judged.IsDefault)
            return _judged;
        var evaluator = new MatterEvaluator(_facts);
        var judged = ImmutableArray.CreateBuilder<MatterResult>(Matters.Length);
        foreach (var matter in Matters)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judged.Add(evaluator.Judge(matter));
        }

        return _judged = judged.MoveToImmutable();
    }

    private InstanceResult Row(Escalation escalation, Func<EscalationFindings?> find)
    {
        if (!escalation.InForce.Contains(_facts.Day))
            return new(Row(escalation, Outcome.NotApplicable, Reasons.EscalationNotInForce(escalation.InForce)), []);
        if (!_facts.Covered)
            return new(Row(escalation, Outcome.Unknown, Reasons.NotCovered), []);
        if (find() is not { } found)
            return new(Row(escalation, Outcome.NotApplicable, Reasons.NoMatter), []);
        return found.Findings.IsEmpty && !found.Pending.IsEmpty
            ? new(Row(escalation, Outcome.Held, Reasons.Pending(found.Pending)), [])
            : InstanceResult.Of(escalation.Id.Text, null, found.Findings, _findings.Names);
    }

    private ConstraintOutcome Row(Escalation escalation, Outcome outcome, Message reason) =>
        new(escalation.Id.Text, null, outcome, reason, _findings.Names);

    private IEnumerable<Finding> CompetencesOf(MatterReading matter, MatterResult judged) => judged.Decisions.Select(b => FindingOf(b, matter));

    private MatterReading Reading(Matter matter) => new(_facts.Charter, matter, _facts.Day) { Members = new StepMembers(_facts) };

    /// <summary>Decisions on a matter by fora that were not put together as they should be.</summary>
    public IEnumerable<Finding> Compositions(MatterReading matter, IReadOnlyCollection<Finding> findings)
    {
        foreach (var steps in matter.DecisionsOfFora.GroupBy(s => s.Forum!.Value))
        {
            var wrong = steps.Select(s => s.Date).Distinct().Select(day => (Day: day, Findings: CompositionOf(steps.Key.Text, day, findings)))
                .FirstOrDefault(d => !d.Findings.IsEmpty);
            if (!wrong.Findings.IsDefaultOrEmpty)
                yield return _findings.OfComposition(steps.Key, matter, steps.First(s => s.Date == wrong.Day), wrong.Findings);
        }
    }

    private ImmutableArray<Finding> CompositionOf(string forum, DateOnly day, IReadOnlyCollection<Finding> findings) =>
        day == _facts.Day ? [.. findings.Where(f => f.Forum == forum && IsOfComposition(f, day))] : CompositionBefore(forum, day);

    /// <summary>What is wrong with how a forum is put together on an earlier day.</summary>
    private ImmutableArray<Finding> Composition(string forum, DateOnly day)
    {
        if (!_compositions.TryGetValue((forum, day), out var findings))
            _compositions.Add((forum, day), findings = ConstraintCheck.FindingsAbout(forum, _facts.Charter, _register(), day));
        return findings;
    }
}
