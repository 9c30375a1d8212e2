namespace GovernanceRules;

/// <summary>How many may have a key, and how many there may be in all with each such number.</summary>
/// <param name="Sure">Who is selected and has the key.</param>
/// <param name="KeyOpen">Who is selected and may have it.</param>
/// <param name="SelectionOpen">Who has it, if selected.</param>
/// <param name="BothOpen">Who may be selected and may have it.</param>
/// <param name="Without">Who is selected and has it not.</param>
/// <param name="PerhapsWithout">Who may be selected and has it not.</param>
internal readonly record struct CountInterval(long Sure, long KeyOpen, long SelectionOpen, long BothOpen, long Without, long PerhapsWithout)
{
    public long Most => Sure + KeyOpen + SelectionOpen + BothOpen;

    /// <summary>The interval of one key.</summary>
    /// <param name="tally">Those of the key.</param>
    /// <param name="all">All that are selected.</param>
    public static CountInterval Of(Tally tally, SelectionCounts all) => new(tally.Sure, tally.KeyOpen, tally.SelectionOpen, tally.BothOpen,
        all.Sure - tally.Sure - tally.KeyOpen, all.Open - tally.SelectionOpen - tally.BothOpen);

    /// <summary>The interval if further persons may be added.</summary>
    /// <param name="unseen">Whether any number may be added with the key, and without it.</param>
    /// <param name="enough">What is as good as any number.</param>
    public CountInterval With((bool WithKey, bool WithoutKey) unseen, long enough)
    {
        var open = this;
        // A further membership may give the key to anybody who is there already, and bring anybody in with it.
        if (unseen.WithKey)
            open = open with
            {
                KeyOpen = open.KeyOpen + open.Without,
                BothOpen = open.BothOpen + open.PerhapsWithout,
                Without = 0,
                PerhapsWithout = 0,
                SelectionOpen = open.SelectionOpen + enough,
            };
        if (unseen.WithoutKey)
            open = open with { BothOpen = open.BothOpen + open.SelectionOpen, SelectionOpen = 0, PerhapsWithout = open.PerhapsWithout + enough };
        return open;
    }

    /// <summary>How many there may be in all if so many have the key.</summary>
    public (long Least, long Most) TotalWith(long count)
    {
        var more = count - Sure;
        var certain = Sure + KeyOpen + Without;
        return (certain + Math.Max(0, more - KeyOpen), certain + BothOpen + PerhapsWithout + Math.Min(SelectionOpen, more));
    }
}
