using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a change did, or would do, to the findings of a live check.</summary>
/// <param name="Appeared">The findings that were not there before, in the order of a report.</param>
/// <param name="Disappeared">The findings that are gone, as they were, in the order of a report.</param>
public sealed record LiveChange(ImmutableArray<Finding> Appeared, ImmutableArray<Finding> Disappeared)
{
    internal static LiveChange None { get; } = new([], []);

    /// <summary>Whether nothing came and nothing went.</summary>
    public bool IsEmpty => Appeared.IsEmpty && Disappeared.IsEmpty;
}
