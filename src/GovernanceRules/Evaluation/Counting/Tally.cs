namespace GovernanceRules;

/// <summary>
/// How many of the selected bear a key. The four counts tell apart what can become of each, so that shares can be judged: the selected and
/// the key are decided together.
/// </summary>
internal struct Tally
{
    public int Sure; // selected for certain, with the key
    public int KeyOpen; // selected for certain, perhaps with the key
    public int SelectionOpen; // perhaps selected, and then with the key
    public int BothOpen; // perhaps selected, and then with the key or without it

    // How many bear the key by name: somebody is known to have it or perhaps to be selected with it.
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
