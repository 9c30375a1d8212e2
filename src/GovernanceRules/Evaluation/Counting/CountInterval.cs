namespace GovernanceRules;

/// <summary>
/// How many may have a key, and how many there may be in all with each such number. The first four are those of <see cref="Tally"/>;
/// Without and PerhapsWithout do not have the key.
/// </summary>
internal readonly record struct CountInterval(long Sure, long KeyOpen, long SelectionOpen, long BothOpen, long Without, long PerhapsWithout)
{
    public long Most => Sure + KeyOpen + SelectionOpen + BothOpen;

    public static CountInterval Of(Tally tally, SelectionCounts all) => new(tally.Sure, tally.KeyOpen, tally.SelectionOpen, tally.BothOpen,
        all.Sure - tally.Sure - tally.KeyOpen, all.Open - tally.SelectionOpen - tally.BothOpen);

    // unseen: whether any number may be added with the key, and without it; enough: what is as good as any number.
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

    public (long Least, long Most) TotalWith(long count)
    {
        var more = count - Sure;
        var certain = Sure + KeyOpen + Without;
        return (certain + Math.Max(0, more - KeyOpen), certain + BothOpen + PerhapsWithout + Math.Min(SelectionOpen, more));
    }
}
