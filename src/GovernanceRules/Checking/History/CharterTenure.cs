using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A span of days, both ends inclusive, on which a history is judged by one charter. Began and Ended: the causes of what is found on its
/// first and last day.
/// </summary>
internal sealed record CharterTenure(DateOnly From, DateOnly To, ImmutableArray<HistoryCause> Began, ImmutableArray<HistoryCause> Ended);
