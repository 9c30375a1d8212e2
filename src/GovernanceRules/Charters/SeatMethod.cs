namespace GovernanceRules;

/// <summary>How votes become seats.</summary>
public enum SeatMethod
{
    /// <summary>The greatest of the votes divided by 1, 2, 3, ... (d'Hondt, Jefferson).</summary>
    DHondt,

    /// <summary>The greatest of the votes divided by 1, 3, 5, ... (Sainte-Laguë, Webster).</summary>
    SainteLague,

    /// <summary>Each list with votes first, then the greatest of the votes divided by 1, 2, 3, ... (Adams).</summary>
    Adams,

    /// <summary>Each list with votes first, then the greatest of the votes divided by geometric means (Huntington-Hill).</summary>
    HuntingtonHill,

    /// <summary>Whole quotas, then the largest remainders, with the quota of Hare.</summary>
    LargestRemainder,

    /// <summary>Whole quotas, then the largest remainders, with the quota of Droop.</summary>
    LargestRemainderDroop,
}
