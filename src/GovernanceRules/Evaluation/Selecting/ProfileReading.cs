namespace GovernanceRules;

/// <summary>What a selection makes of a standing.</summary>
/// <param name="IsFound">Whether it has been found yet.</param>
/// <param name="IsPlain">Whether it is selected for certain, with one key or none, or not selected for certain; else every membership is looked at by itself.</param>
/// <param name="IsSelected">Whether it is selected.</param>
/// <param name="Key">Its key, or none.</param>
internal readonly record struct ProfileReading(bool IsFound, bool IsPlain, bool IsSelected, int Key)
{
    public static ProfileReading NotSelected { get; } = new(true, true, false, SymbolTable.None);

    /// <summary>Something is not recorded, or there are several keys.</summary>
    public static ProfileReading Open { get; } = new(true, false, false, SymbolTable.None);

    public static ProfileReading WithKey(int key) => new(true, true, true, key);
}
