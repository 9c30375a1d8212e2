using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Holds matters against the escalations of a charter and against what its fora may decide.</summary>
internal sealed class MatterEvaluator(GovernanceFacts facts)
{
    private readonly DecisionDays _days = new(facts.Charter, facts.Declarations);

    /// <summary>What is wrong, or could be, with a matter.</summary>
    /// <param name="matter">The matter, with a step by the day of the check.</param>
    public MatterResult Judge(MatterReading matter)
    {
        var day = _days.On(matter.Day!.Value);
        var escalations = EscalationEvaluator.Of(facts.Charter.Escalations, matter, day);
        return new([.. escalations.Select(Judged)], [.. Decisions(matter, day, escalations)]);
    }

    private static EscalationJudgement Judged(EscalationEvaluator escalation)
    {
        var violation = escalation.Judge();
        return new(escalation.Applies, violation, violation is null ? escalation.Pending : []);
    }

    /// <summary>Who decided the matter and may not, or perhaps may not: the gravest of what stands against each forum.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="day">The day by which it is judged.</param>
    /// <param name="escalations">The escalations that could ask for what was done.</param>
    public static IEnumerable<CompetenceViolation> Decisions(MatterReading matter, DecisionDay day, IReadOnlyList<EscalationEvaluator> escalations)
    {
        var competence = new Competence(day, matter);
        var found = new List<CompetenceViolation>();
        foreach (var step in matter.DecisionsOfFora)
            if (day.Find(step.Forum!.Value) is { } forum && competence.Against(forum, LeaveOf(step, escalations)) is { } breach)
                found.Add(breach with { Step = step });
        return found.GroupBy(b => b.Forum.Id).Select(g => g.OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).First());
    }

    private static Leave LeaveOf(MatterStep step, IReadOnlyList<EscalationEvaluator> escalations) => new(IsExcused(step, escalations), IsAsked(step, Acts.Decided, escalations))
    {
        Sent = [.. escalations.Where(e => e.Applies != Truth.False && e.IsAtToOrAbove(step)).Select(e => (e.Escalation.To, e.Applies))],
    };

    /// <summary>
    /// Whether a step is no decision that has to be allowed: it turns the matter down at a place of an escalation that it is under, where it may end, or
    /// it is an approval that a route asks for.
    /// </summary>
    private static Truth IsExcused(MatterStep step, IReadOnlyList<EscalationEvaluator> escalations) => TruthLogic.Or(
        !MatterReading.IsRejection(step) ? Truth.False : escalations.Select(j => TruthLogic.And(j.Applies, j.IsAtAPlace(step))).Append(Truth.False).Max(),
        IsAsked(step, Acts.Approved, escalations));

    private static Truth IsAsked(MatterStep step, string act, IReadOnlyList<EscalationEvaluator> escalations) => step.Act != act ? Truth.False
        : escalations.Select(j => TruthLogic.And(j.Applies, j.Asks(step))).Append(Truth.False).Max();
}
