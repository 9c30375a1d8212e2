using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Days on end on which a history is judged by one charter.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Began">What began that which stands on the first day.</param>
/// <param name="Ended">What ended that which stands on the last day.</param>
internal sealed record CharterTenure(DateOnly From, DateOnly To, ImmutableArray<HistoryCause> Began, ImmutableArray<HistoryCause> Ended);
