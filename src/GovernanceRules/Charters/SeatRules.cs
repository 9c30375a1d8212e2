using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>By which method, and within which limits, votes become seats.</summary>
internal sealed record SeatRules(SeatMethod Method)
{
    // Lists that count as one first, and share their seats by the same method then.
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Alliances { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    // In place of the first divisor, such as 14/10; null for that of the method.
    public (long Numerator, long Denominator)? FirstDivisor { get; init; }

    // Seats that each list with votes has at least.
    public int Minimum { get; init; }

    // Whether a side with more than half of all votes has more than half of the seats.
    public bool KeepMajority { get; init; }

    // Seats that a list can fill at most; a list that is not named can fill any number.
    public ImmutableSortedDictionary<string, long> Maximum { get; init; } = ImmutableSortedDictionary<string, long>.Empty;
}
