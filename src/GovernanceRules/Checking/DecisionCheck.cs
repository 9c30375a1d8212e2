using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Holds the matters of a register against the escalations of a charter and against what its fora may decide: a row for each escalation, and
/// the built-in findings of decisions.
/// </summary>
internal sealed class DecisionCheck
{
    private readonly GovernanceFacts _facts;
    private readonly WaiverBook _waivers;
    private readonly DecisionFindings _findings;
    private readonly Func<string, DateOnly, ImmutableArray<Finding>> _composition;
    private readonly DecisionDays _days;

    /// <summary>Begins a check.</summary>
    /// <param name="facts">Charter, register and day.</param>
    /// <param name="waivers">The waivers that day.</param>
    /// <param name="composition">What is wrong with how a forum is put together on an earlier day.</param>
    public DecisionCheck(GovernanceFacts facts, WaiverBook waivers, Func<string, DateOnly, ImmutableArray<Finding>> composition)
    {
        _facts = facts;
        _waivers = waivers;
        _findings = new DecisionFindings(facts, waivers);
        _composition = composition;
        _days = new DecisionDays(facts.Charter, facts.Register.JoinedWith(facts.Charter));
        Matters = [.. facts.Register.Matters.Select(m => new MatterReading(facts.Charter, m, facts.Day)).Where(m => !m.Steps.IsEmpty)
            .OrderBy(m => m.Id, CodePointComparer.Instance)];
    }

    /// <summary>The matters that have a step by the day of the check, by code point.</summary>
    public ImmutableArray<MatterReading> Matters { get; }

    /// <summary>One row for each escalation, in the charter's order.</summary>
    public IEnumerable<RowResult> Rows(CancellationToken cancellationToken)
    {
        foreach (var escalation in _facts.Charter.Escalations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Row(escalation);
        }
    }

    /// <summary>Decisions by fora that may not decide, or that were not put together as they should be.</summary>
    /// <param name="findings">The findings of the charter's constraints on the day of the check.</param>
    public IEnumerable<Finding> BuiltIn(IReadOnlyCollection<Finding> findings) => Matters.SelectMany(m => Competences(m).Concat(Compositions(m, findings)));

    /// <summary>What is wrong with one matter, by the escalations and by what fora may decide; nothing on a day that is not covered.</summary>
    public IEnumerable<Finding> FindingsOf(Matter matter)
    {
        var reading = new MatterReading(_facts.Charter, matter, _facts.Day);
        if (!_facts.Covered || reading.Day is not { } day)
            return [];
        return _facts.Charter.Escalations.Where(e => e.InForce.Contains(_facts.Day))
            .Select(e => new EscalationJudge(e, reading, _days.On(day)).Judge()).OfType<EscalationBreach>()
            .Select(b => _findings.Of(b, _days.On(day)))
            .Concat(Competences(reading));
    }

    private RowResult Row(Escalation escalation)
    {
        if (!escalation.InForce.Contains(_facts.Day))
            return new(_findings.Row(escalation, Outcome.NotApplicable, w => DecisionReasons.NotInForce(w, escalation.InForce)), []);
        if (!_facts.Covered)
            return new(_findings.Row(escalation, Outcome.Unknown, Reasons.NotCovered), []);
        var judged = Matters.Select(m => new EscalationJudge(escalation, m, _days.On(m.Day!.Value))).Where(j => j.Applies != Kleene.No).ToList();
        if (judged.Count == 0)
            return new(_findings.Row(escalation, Outcome.NotApplicable, DecisionReasons.NoMatter), []);
        var findings = judged.Select(j => j.Judge()).OfType<EscalationBreach>().Select(b => _findings.Of(b, _days.On(b.Matter.Day!.Value))).ToImmutableArray();
        if (findings.IsEmpty)
            return new(_findings.Row(escalation, Outcome.Held), []);
        var outcome = findings.Any(f => f.Counts) ? Outcome.Violated : findings.Any(f => f.Verdict == Verdict.Unknown) ? Outcome.Unknown : Outcome.Waived;
        return new(_findings.Row(escalation, outcome, outcome == Outcome.Unknown ? w => Reasons.NotRecorded(w, findings) : null), findings);
    }

    /// <summary>Who decided it without being allowed to; of several decisions of one forum the gravest.</summary>
    private IEnumerable<Finding> Competences(MatterReading matter)
    {
        var day = _days.On(matter.Day!.Value);
        var competence = new Competence(day, matter);
        var found = new List<(CompetenceBreach Breach, MatterStep Step)>();
        foreach (var step in DecisionsOfFora(matter))
            if (day.Find(step.Forum!.Value) is { } forum && competence.Against(forum, TurnsDownWhereItMay(step, matter, day)) is { } breach)
                found.Add((breach, step));
        return found.GroupBy(f => f.Breach.Forum.Id).Select(g => g.OrderByDescending(f => f.Breach.Verdict == Verdict.Violated).ThenByDescending(f => f.Breach.Severity).First())
            .Select(f => _findings.Of(f.Breach, matter, f.Step, competence));
    }

    /// <summary>Whether a step turns the matter down at a place of an escalation that it is under; what may end there need not be decided there.</summary>
    private Kleene TurnsDownWhereItMay(MatterStep step, MatterReading matter, DecisionDay day) => !MatterReading.IsRejection(step) ? Kleene.No
        : _facts.Charter.Escalations.Select(e => new EscalationJudge(e, matter, day)).Select(j => KleeneLogic.And(j.Applies, j.IsAtAPlace(step))).Append(Kleene.No).Max();

    private IEnumerable<Finding> Compositions(MatterReading matter, IReadOnlyCollection<Finding> findings)
    {
        foreach (var steps in DecisionsOfFora(matter).GroupBy(s => s.Forum!.Value))
        {
            var wrong = steps.Select(s => s.Date).Distinct().Select(day => (Day: day, Findings: CompositionOf(steps.Key.Text, day, findings)))
                .FirstOrDefault(d => !d.Findings.IsEmpty);
            if (!wrong.Findings.IsDefaultOrEmpty)
                yield return _findings.OfComposition(steps.Key, matter, steps.First(s => s.Date == wrong.Day), wrong.Findings);
        }
    }

    private ImmutableArray<Finding> CompositionOf(string forum, DateOnly day, IReadOnlyCollection<Finding> findings) =>
        [.. (day == _facts.Day ? findings.Where(f => f.Forum == forum) : _composition(forum, day)).Where(f => f.Counts && f.Severity == Severity.Error)];

    private static IEnumerable<MatterStep> DecisionsOfFora(MatterReading matter) => matter.Steps.Where(s => s.Act == Acts.Decided && s.Forum is not null);
}
