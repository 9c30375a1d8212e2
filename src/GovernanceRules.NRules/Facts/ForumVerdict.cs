using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is to be told of a constraint in a forum.</summary>
/// <param name="Principle">The principle by the name that charters give it; of one that has no rule here, <see cref="Principles.Own"/>.</param>
/// <param name="Finding">What is wrong or could be; <see langword="null"/> if nothing is.</param>
/// <param name="Nothing">Why nothing is wrong, if there is a reason to tell.</param>
internal sealed record ForumVerdict(string Principle, Finding? Finding, NothingFound? Nothing = null)
{
    public bool Violates(string principle) => Finding is not null && Principle == principle;
}

/// <summary>A derived fact: nothing is wrong with a constraint, and there is a reason to tell: it is about nobody, or there is nothing to judge.</summary>
/// <param name="instance">The constraint and the forum.</param>
/// <param name="result">The reason.</param>
internal sealed class NothingFound(ConstraintInstance instance, EvaluationResult result)
{
    public ConstraintInstance Instance => instance;

    public EvaluationResult Result => result;
}

/// <summary>A derived fact: a matter is under an escalation, or may be.</summary>
/// <param name="escalation">The escalation's place in the charter.</param>
/// <param name="matter">The matter's id.</param>
/// <param name="pending">The places that are still to come after a decision.</param>
internal sealed class UnderEscalation(int escalation, string matter, ImmutableArray<RoutePlace> pending)
{
    public int Escalation => escalation;

    public string Matter => matter;

    public ImmutableArray<RoutePlace> Pending => pending;
}
