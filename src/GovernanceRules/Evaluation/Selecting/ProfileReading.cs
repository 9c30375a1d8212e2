namespace GovernanceRules;

/// <summary>
/// What a selection makes of a profile. IsPlain: selected for certain with one key or none, or certainly not selected; else each membership
/// is tested by itself.
/// </summary>
internal readonly record struct ProfileReading(bool IsFound, bool IsPlain, bool IsSelected, int Key)
{
    public static ProfileReading NotSelected { get; } = new(true, true, false, SymbolTable.None);

    // Something is not recorded, or there are several keys.
    public static ProfileReading Open { get; } = new(true, false, false, SymbolTable.None);

    public static ProfileReading WithKey(int key) => new(true, true, true, key);
}
