using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Holds the matters of a register against the escalations of a charter and against what its fora may decide: a row for each escalation,
/// and the built-in findings of decisions.
/// </summary>
internal sealed class DecisionCheck
{
    private readonly GovernanceFacts _facts;
    private readonly FindingFactory _findings;
    private readonly Func<Register> _register;
    private readonly DecisionDays _days;
    private readonly Dictionary<(string Forum, DateOnly Day), ImmutableArray<Finding>> _compositions = [];
    private ImmutableArray<MatterResult> _judged;

    // register: the current one, since memberships and waivers change.
    public DecisionCheck(GovernanceFacts facts, FindingFactory findings, Func<Register> register)
    {
        _facts = facts;
        _findings = findings;
        _register = register;
        _days = new DecisionDays(facts.Charter, facts.Declarations);
        Matters = [.. facts.Register.Matters.Select(Reading).Where(m => !m.Steps.IsEmpty)
            .OrderBy(m => m.Id, CodePointComparer.Instance)];
    }

    // Those that have a step by the day of the check, by code point.
    public ImmutableArray<MatterReading> Matters { get; }

    // One row for each escalation, in the charter's order.
    public IEnumerable<InstanceResult> Rows(CancellationToken cancellationToken) => Rows(place =>
    {
        var under = Matters.Zip(Judged(cancellationToken), (matter, j) => (Matter: matter, j.Escalations[place].Applies, j.Escalations[place].Violation))
            .Where(j => j.Applies != Truth.False).ToList();
        return under.Count == 0 ? null : [.. under.Where(j => j.Violation is not null).Select(j => FindingOf(j.Violation!, j.Matter))];
    }, cancellationToken);

    // find: the findings of the matters under the escalation at an index; null if none is under it.
    public IEnumerable<InstanceResult> Rows(Func<int, ImmutableArray<Finding>?> find, CancellationToken cancellationToken)
    {
        for (var place = 0; place < _facts.Charter.Escalations.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Row(_facts.Charter.Escalations[place], () => find(place));
        }
    }

    // findings: those of the charter's constraints on the day of the check.
    public IEnumerable<Finding> BuiltIn(IReadOnlyCollection<Finding> findings) =>
        Matters.Zip(Judged(CancellationToken.None), (m, j) => CompetencesOf(m, j).Concat(Compositions(m, findings))).SelectMany(f => f);

    public Finding FindingOf(EscalationViolation breach, MatterReading matter) => _findings.OfEscalation(breach, matter, _days.On(matter.Day!.Value));

    public Finding FindingOf(CompetenceViolation breach, MatterReading matter) => _findings.OfCompetence(breach, matter, new Competence(_days.On(matter.Day!.Value), matter));

    // On an earlier day: certain, of severity error and without a waiver.
    public ImmutableArray<Finding> CompositionBefore(string forum, DateOnly day) => [.. Composition(forum, day).Where(IsOfComposition)];

    // Whether a decision of the forum is held against the finding.
    public static bool IsOfComposition(Finding finding) => finding.Counts && finding.Severity == Severity.Error;

    public IEnumerable<Finding> Competences => Matters.Zip(Judged(CancellationToken.None), CompetencesOf).SelectMany(f => f);

    // Call if memberships or waivers changed.
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

    private InstanceResult Row(Escalation escalation, Func<ImmutableArray<Finding>?> find)
    {
        if (!escalation.InForce.Contains(_facts.Day))
            return new(Row(escalation, Outcome.NotApplicable, Reasons.EscalationNotInForce(escalation.InForce)), []);
        if (!_facts.Covered)
            return new(Row(escalation, Outcome.Unknown, Reasons.NotCovered), []);
        return find() is { } findings
            ? InstanceResult.Of(escalation.Id.Text, null, findings, _findings.Names)
            : new(Row(escalation, Outcome.NotApplicable, Reasons.NoMatter), []);
    }

    private ConstraintOutcome Row(Escalation escalation, Outcome outcome, Message reason) =>
        new(escalation.Id.Text, null, outcome, reason, _findings.Names);

    private IEnumerable<Finding> CompetencesOf(MatterReading matter, MatterResult judged) => judged.Decisions.Select(b => FindingOf(b, matter));

    private MatterReading Reading(Matter matter) => new(_facts.Charter, matter, _facts.Day);

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
        day == _facts.Day ? [.. findings.Where(f => f.Forum == forum).Where(IsOfComposition)] : CompositionBefore(forum, day);

    private ImmutableArray<Finding> Composition(string forum, DateOnly day)
    {
        if (!_compositions.TryGetValue((forum, day), out var findings))
            _compositions.Add((forum, day), findings = ConstraintCheck.FindingsAbout(forum, _facts.Charter, _register(), day));
        return findings;
    }
}
