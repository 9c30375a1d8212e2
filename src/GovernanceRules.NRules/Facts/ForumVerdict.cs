namespace GovernanceRules;

/// <summary>
/// What is reported for a constraint in a forum. Principle: the name that charters give it; <see cref="Principles.Own"/> if it has no rule
/// here. Nothing: why nothing is wrong, if there is a reason to report.
/// </summary>
internal sealed record ForumVerdict(string Principle, Finding? Finding, NothingFound? Nothing = null)
{
    public bool Violates(string principle) => Finding is not null && Principle == principle;
}

/// <summary>
/// A derived fact: nothing is wrong with a constraint, for a reason to report: it is about nobody, or there is nothing to judge.
/// </summary>
internal sealed class NothingFound(ConstraintInstance instance, EvaluationResult result)
{
    public ConstraintInstance Instance => instance;

    public EvaluationResult Result => result;
}

/// <summary>A derived fact: a matter is under an escalation, or may be. escalation: its place in the charter.</summary>
internal sealed class UnderEscalation(int escalation)
{
    public int Escalation => escalation;
}
