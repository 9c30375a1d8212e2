using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class MatterEvaluator(GovernanceFacts facts)
{
    private readonly DecisionDays _days = new(facts.Charter, facts.Declarations);

    // The matter has a step by the day of the check.
    public MatterResult Judge(MatterReading matter)
    {
        var day = _days.On(matter.Day!.Value);
        var escalations = facts.Charter.Escalations.Select(e => new EscalationEvaluator(e, matter, day)).ToImmutableArray();
        return new([.. escalations.Select(j => new EscalationJudgement(j.Applies, j.Judge()))], [.. Decisions(matter, day, escalations)]);
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

    // At a place of an escalation that the matter is under. What may end there need not be decided there.
    private static Truth TurnsDownWhereItMay(MatterStep step, ImmutableArray<EscalationEvaluator> escalations) => !MatterReading.IsRejection(step) ? Truth.False
        : escalations.Select(j => TruthLogic.And(j.Applies, j.IsAtAPlace(step))).Append(Truth.False).Max();
}
