using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is wrong, or could be, with a constraint in a forum.</summary>
/// <param name="Violations">What is wrong, or could be, in any order; nothing where the row holds.</param>
internal sealed record EvaluationResult(ImmutableArray<FindingDetails> Violations)
{
    public static EvaluationResult Held { get; } = new([]);

    /// <summary>It holds, for want of anybody whom it is about.</summary>
    public static EvaluationResult HeldByNobody { get; } = new([]) { NobodySelected = true };

    /// <summary>There is nothing that it could judge, so it does not apply.</summary>
    public static EvaluationResult NothingToJudge { get; } = new([]) { IsEmpty = true };

    public bool NobodySelected { get; private init; }

    public bool IsEmpty { get; private init; }
}
