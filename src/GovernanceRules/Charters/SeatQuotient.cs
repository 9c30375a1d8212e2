using System.Numerics;

namespace GovernanceRules;

/// <summary>
/// The claim of a list to one more seat: the greater is met first. Place: below all others come the claims that nothing else may pass, such as
/// those of a minimum, in the order of their seats. The arithmetic is exact.
/// </summary>
internal readonly record struct SeatQuotient(string List, int Place, BigInteger Numerator, BigInteger Denominator)
{
    private const int Ordinary = int.MaxValue;

    // The first comes first.
    public static Comparison<SeatQuotient> Order { get; } = (left, right) => left.Place != right.Place
        ? left.Place.CompareTo(right.Place)
        : (right.Numerator * left.Denominator).CompareTo(left.Numerator * right.Denominator);

    public bool Ties(SeatQuotient other) => Order(this, other) == 0;

    // The claim of a list that has won so many seats already, of all that are given.
    public static SeatQuotient Of(string list, long votes, long won, SeatRules rules, long allVotes, long seats)
    {
        if (won < rules.Minimum)
            return new(list, (int)won, votes, 1);
        BigInteger own = votes;
        return rules.Method switch
        {
            SeatMethod.LargestRemainder => new(list, Ordinary, (own * seats) - ((BigInteger)won * allVotes), 1),
            SeatMethod.LargestRemainderDroop => new(list, Ordinary, own - ((BigInteger)won * ((allVotes / (seats + 1)) + 1)), 1),
            SeatMethod.Adams when won == 0 => new(list, 0, own, 1),
            SeatMethod.Adams => new(list, Ordinary, own, won),
            SeatMethod.HuntingtonHill when won == 0 => new(list, 0, own, 1),
            SeatMethod.HuntingtonHill => new(list, Ordinary, own * own, (BigInteger)won * (won + 1)),
            _ when won == 0 && rules.FirstDivisor is var (numerator, denominator) => new(list, Ordinary, own * denominator, numerator),
            SeatMethod.SainteLague => new(list, Ordinary, own, (2 * won) + 1),
            _ => new(list, Ordinary, own, won + 1),
        };
    }
}
