namespace GovernanceRules;

/// <summary>How votes become seats.</summary>
internal enum SeatMethod
{
    DHondt,
    SainteLague,
    Adams,
    HuntingtonHill,
    LargestRemainder,
    LargestRemainderDroop,
}
