using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The violations of a constraint in a forum, in any order; none if it holds.</summary>
internal sealed record EvaluationResult(ImmutableArray<FindingDetails> Violations)
{
    public static EvaluationResult Held { get; } = new([]);

    public static EvaluationResult HeldByNobody { get; } = new([]) { NobodySelected = true };

    public static EvaluationResult NothingToJudge { get; } = new([]) { IsEmpty = true };

    public static EvaluationResult ForumMissing(string forum) => new([]) { MissingForum = forum };

    public static EvaluationResult HeldByNoKey(GroupingKey key) => new([]) { NoKey = key };

    // Of what kind none is asked for, if nothing else is asked.
    public GroupingKey? NoKey { get; private init; }

    public bool NobodySelected { get; private init; }

    public bool IsEmpty { get; private init; }

    // A forum that the constraint is about, or compares with, and that does not exist.
    public string? MissingForum { get; private init; }
}
