namespace GovernanceRules;

/// <summary>
/// How many of the selected bear a key. The four counts tell apart what can become of each, so that shares can be judged:
/// the selected and the key are decided together.
/// </summary>
internal struct Tally
{
    /// <summary>Selected for certain, with the key.</summary>
    public int Sure;

    /// <summary>Selected for certain, perhaps with the key.</summary>
    public int KeyOpen;

    /// <summary>Perhaps selected, and then with the key.</summary>
    public int SelectionOpen;

    /// <summary>Perhaps selected, and then with the key or without it.</summary>
    public int BothOpen;

    /// <summary>How many bear the key by name, so that somebody is known to have it or perhaps to be selected with it.</summary>
    public int Named;

    public readonly long Most => (long)Sure + KeyOpen + SelectionOpen + BothOpen;

    public static Tally operator +(Tally left, Tally right) => new()
    {
        Sure = left.Sure + right.Sure,
        KeyOpen = left.KeyOpen + right.KeyOpen,
        SelectionOpen = left.SelectionOpen + right.SelectionOpen,
        BothOpen = left.BothOpen + right.BothOpen,
        Named = left.Named + right.Named,
    };
}
