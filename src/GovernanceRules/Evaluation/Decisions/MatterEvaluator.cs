using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The library's own evaluation of matters.</summary>
internal sealed class MatterEvaluator(GovernanceFacts facts) : IMatterEvaluator
{
    private readonly DecisionDays _days = new(facts.Charter, facts.Declarations);

    public MatterResult Judge(Matter matter)
    {
        var reading = new MatterReading(facts.Charter, matter, facts.Day);
        var day = _days.On(reading.Day!.Value);
        var escalations = facts.Charter.Escalations.Select(e => new EscalationEvaluator(e, reading, day)).ToImmutableArray();
        return new([.. escalations.Select(j => new EscalationJudgement(j.Applies, j.Judge()))], [.. Decisions(reading, day, escalations)]);
    }

    private static IEnumerable<CompetenceViolation> Decisions(MatterReading matter, DecisionDay day, ImmutableArray<EscalationEvaluator> escalations)
    {
        var competence = new Competence(day, matter);
        var found = new List<CompetenceViolation>();
        foreach (var step in matter.DecisionsOfFora)
            if (day.Find(step.Forum!.Value) is { } forum && competence.Against(forum, TurnsDownWhereItMay(step, escalations)) is { } breach)
                found.Add(breach with { Step = step });
        return found.GroupBy(b => b.Forum.Id).Select(g => g.OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).First());
    }

    /// <summary>Whether a step turns the matter down at a place of an escalation that it is under; what may end there need not be decided there.</summary>
    private static Truth TurnsDownWhereItMay(MatterStep step, ImmutableArray<EscalationEvaluator> escalations) => !MatterReading.IsRejection(step) ? Truth.False
        : escalations.Select(j => TruthLogic.And(j.Applies, j.IsAtAPlace(step))).Append(Truth.False).Max();
}
