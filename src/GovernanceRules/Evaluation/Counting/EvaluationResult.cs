using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The violations of a constraint in a forum, in any order; none if it holds.</summary>
internal sealed record EvaluationResult(ImmutableArray<FindingDetails> Violations)
{
    public static EvaluationResult Held { get; } = new([]);

    public static EvaluationResult HeldByNobody { get; } = new([]) { NobodySelected = true };

    public static EvaluationResult NothingToJudge { get; } = new([]) { IsEmpty = true };

    public bool NobodySelected { get; private init; }

    public bool IsEmpty { get; private init; }
}
