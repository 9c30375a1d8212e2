using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A fact about a decision of a forum.</summary>
internal interface IOfDecision
{
    StepTaken Step { get; }
}

/// <summary>A derived fact: a forum decided a matter.</summary>
internal sealed class DecisionTaken(MatterSoFar matter, StepTaken step) : IOfDecision
{
    public MatterSoFar Matter => matter;

    public StepTaken Step => step;
}

/// <summary>A derived fact: a decision turned a matter down where an escalation lets it end, or may have.</summary>
internal sealed class MayEndHere(StepTaken step, Truth certainty) : IOfDecision
{
    public StepTaken Step => step;

    public Truth Certainty => certainty;
}

/// <summary>A derived fact: whether a forum might decide a matter is to be judged. What may end somewhere need not be decided there.</summary>
internal sealed class DecisionToJudge
{
    private DecisionToJudge(DecisionTaken decision, Forum forum, bool isCertain) =>
        (Matter, Step, Forum, IsCertain) = (decision.Matter, decision.Step, forum, isCertain);

    public MatterSoFar Matter { get; }

    public StepTaken Step { get; }

    public Forum Forum { get; }

    /// <summary>Whether it is to be judged for certain, and not only where it does not end the matter.</summary>
    public bool IsCertain { get; }

    public DateOnly Day => Matter.Day;

    /// <summary>The decision of some facts; none where the matter may certainly end there.</summary>
    public static ImmutableArray<DecisionToJudge> Of(IEnumerable<IOfDecision> facts)
    {
        if (facts.OfType<DecisionTaken>().LastOrDefault() is not { } decision || decision.Matter.Fora.Find(decision.Step.Step.Forum!.Value) is not { } forum)
            return [];
        var ends = facts.OfType<MayEndHere>().Select(e => e.Certainty).Append(Truth.False).Max();
        return ends == Truth.True ? [] : [new(decision, forum, ends == Truth.False)];
    }
}
